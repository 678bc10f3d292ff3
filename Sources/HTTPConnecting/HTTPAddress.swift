import FoundationEssentials
package import NIOHTTP1

/// An http or https address, taken apart.
package struct HTTPAddress: Hashable, Sendable {
    /// What a connection leads to.
    package struct Origin: Hashable, Sendable {
        /// Whether the connection is encrypted.
        package let isSecure: Bool
        /// The name or the address of the host, an IPv6 address without brackets.
        package let host: String
        package let port: Int

        /// The name that a certificate has to bear and that the handshake asks for; `nil` for an address in numbers.
        var serverName: String? {
            let isNumbers = host.contains(":") || host.allSatisfy { $0.isNumber || $0 == "." }
            return isNumbers ? nil : host
        }
    }

    package let origin: Origin
    /// What a request asks for: the path and the query.
    package let target: String
    /// The value of the header `Host`.
    package let authority: String

    /// Takes an address apart; `nil` where it is none.
    package init?(parsing text: String) {
        guard let url = URL(string: text), let scheme = url.scheme?.lowercased(), scheme == "http" || scheme == "https",
            let host = url.host(percentEncoded: false)?.filter({ $0 != "[" && $0 != "]" }), !host.isEmpty
        else { return nil }
        let usual = scheme == "https" ? 443 : 80
        origin = Origin(isSecure: scheme == "https", host: host, port: url.port ?? usual)
        let path = url.path(percentEncoded: true)
        target = (path.isEmpty ? "/" : path) + (url.query(percentEncoded: true).map { "?\($0)" } ?? "")
        let bracketed = host.contains(":") ? "[\(host)]" : host
        authority = origin.port == usual ? bracketed : "\(bracketed):\(origin.port)"
    }

    /// The beginning of a request with header fields of its own, which may name another host.
    package func head(_ method: HTTPMethod, _ fields: HTTPHeaders) -> HTTPRequestHead {
        var headers = fields
        if !headers.contains(name: "Host") { headers.add(name: "Host", value: authority) }
        return HTTPRequestHead(version: .http1_1, method: method, uri: target, headers: headers)
    }
}
