/// Which server `health` asks.
package struct HealthConfiguration: Hashable, Sendable {
    /// The address of the server's liveness route.
    package var url: String
    /// The name that the request gives to the server; `nil` for the one in the address.
    ///
    /// A server that asks for no credential answers only to its names, and its own address need not be one.
    package var hostHeader: String?

    /// Reads and checks everything.
    ///
    /// - Configuration keys:
    ///   - `SERVER_HOST` (default: 127.0.0.1): Where the server listens; every address stands for loopback.
    ///   - `SERVER_PORT` (default: 8000): The port.
    /// - Parameter url: The server's address instead, with or without a path.
    package init(source: ConfigurationSource, url: String?) throws(ConfigurationError) {
        if let url {
            let address = try WebAddress(parsing: url, of: "--url")
            self.url = address.path.isEmpty || address.path == "/" ? "\(address.origin)/healthz" : url
            return
        }
        let port = try source.int(.port, default: 8000, in: 0...65_535)
        guard port > 0 else {
            throw source.rejected(.port, "0", "the server picked its port itself; name it with --url")
        }
        let host = try source.listenHost()
        let reachable = ["0.0.0.0": "127.0.0.1", "::": "::1"][host] ?? host
        hostHeader = "localhost"
        self.url = "http://\(HostAndPort.inURL(reachable)):\(port)/healthz"
    }
}
