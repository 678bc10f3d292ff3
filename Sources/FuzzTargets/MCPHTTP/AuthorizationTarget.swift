import MCP
import MCPHTTP

/// The header `Authorization`: nobody gets in who does not say a token, the whole token and nothing but the token.
struct AuthorizationTarget: FuzzTarget {
    private static let secrets = ["ann": "s3cret", "bob": "s3cret-and-more", "eve": "ключ"]

    let name = "authorization"
    let tokens = secrets.values.sorted() + ["Bearer ", "bearer", " ", "\t", "Basic ", ",", "=", "\u{301}", "s3", "\0"]

    private let authenticator = Authenticator(
        tokens: BearerTokens(secrets),
        verifier: nil
    )

    func check(_ input: [UInt8]) async throws(FuzzFault) -> String {
        let header = String(decoding: input, as: UTF8.self)
        let principal = try? await authenticator.credential(authorization: [header]).principal
        try require(
            principal?.name == Self.owner(of: Array(header.utf8)),
            "\(header.debugDescription): \(principal?.name ?? "nobody")"
        )
        return principal?.name
            ?? "nobody \(header.lowercased().hasPrefix("bearer")) \(min(header.split(separator: " ").count, 4))"
    }

    private static func owner(of header: [UInt8]) -> String? {
        let parts = header.split(separator: UInt8(ascii: " "))
        guard parts.count == 2, String(decoding: parts[0], as: UTF8.self).lowercased() == "bearer" else { return nil }
        guard parts[1].allSatisfy({ (0x21...0x7E).contains($0) }) else { return nil }
        return secrets.first { Array($0.value.utf8) == Array(parts[1]) }?.key
    }
}
