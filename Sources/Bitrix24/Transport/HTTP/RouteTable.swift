import HTTPConnecting
import NIOSSL
import Synchronization

/// Which connections lead to a URL.
///
/// URLs are remembered, since reading one takes longer than sending a request to it.
final class RouteTable: Sendable {
    /// An address taken apart, and the connections that lead to its host.
    typealias Route = (address: HTTPAddress, connections: HTTPConnections)

    private struct State {
        var routes: [String: Route] = [:]
        /// By host: a portal, and whoever renews tokens for it.
        var connections: [HTTPAddress.Origin: HTTPConnections] = [:]
        var isShutDown = false
    }

    private static let limit = 500

    private let tls: TLSConfiguration
    private let limits: HTTPLimits
    private let state = Mutex(State())

    init(tls: TLSConfiguration, limits: HTTPLimits) {
        self.tls = tls
        self.limits = limits
    }

    /// - Throws: A ``PortalTransportError`` where the URL is none; an error of the TLS library where the trusted
    ///   certificates cannot be read.
    func route(to url: String) throws -> Route {
        try state.withLock { state in
            if let known = state.routes[url] { return known }
            guard !state.isShutDown else { throw HTTPConnectionError.shutDown }
            guard let address = HTTPAddress(parsing: url) else {
                throw PortalTransportError(.unreachable, "the address is malformed")
            }
            let connections =
                try state.connections[address.origin]
                ?? HTTPConnections(to: address.origin, tls: tls, limits: limits)
            state.connections[address.origin] = connections
            if state.routes.count >= Self.limit { state.routes = [:] }
            state.routes[url] = (address, connections)
            return (address, connections)
        }
    }

    /// Closes all connections.
    func shutdown() async {
        let connections = state.withLock { state in
            state.isShutDown = true
            state.routes = [:]
            return Array(state.connections.values)
        }
        for connections in connections { await connections.shutdown() }
    }
}
