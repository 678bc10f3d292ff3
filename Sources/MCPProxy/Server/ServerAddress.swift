import FoundationEssentials
import NIOHTTP1

/// Where a server is: an http or https address, taken apart.
struct ServerAddress: Hashable, Sendable {
    /// Whether the connection is encrypted.
    let isSecure: Bool
    /// The name or the address of the host, an IPv6 address without brackets.
    let host: String
    let port: Int
    /// What a request asks for: the path and the query.
    let target: String
    /// The value of the header `Host`.
    let authority: String

    /// Takes an address apart; `nil` where it is none.
    init?(parsing text: String) {
        guard let url = URL(string: text), let scheme = url.scheme?.lowercased(), scheme == "http" || scheme == "https",
            let name = url.host(percentEncoded: false)?.filter({ $0 != "[" && $0 != "]" }), !name.isEmpty
        else { return nil }
        isSecure = scheme == "https"
        host = name
        let usual = isSecure ? 443 : 80
        port = url.port ?? usual
        let path = url.path(percentEncoded: true)
        target = (path.isEmpty ? "/" : path) + (url.query(percentEncoded: true).map { "?\($0)" } ?? "")
        let bracketed = name.contains(":") ? "[\(name)]" : name
        authority = port == usual ? bracketed : "\(bracketed):\(port)"
    }

    /// The name that a certificate has to bear and that the handshake asks for; `nil` for an address in numbers.
    var serverName: String? {
        let isNumbers = host.contains(":") || host.allSatisfy { $0.isNumber || $0 == "." }
        return isNumbers ? nil : host
    }

    /// The beginning of a request with header fields of its own.
    func head(_ method: HTTPMethod, _ fields: HTTPHeaders) -> HTTPRequestHead {
        var headers = fields
        if !headers.contains(name: "Host") { headers.add(name: "Host", value: authority) }
        return HTTPRequestHead(version: .http1_1, method: method, uri: target, headers: headers)
    }
}
