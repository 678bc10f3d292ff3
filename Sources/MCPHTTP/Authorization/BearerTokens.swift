package import MCP

/// The tokens that are let in, and whom each stands for.
package struct BearerTokens: Sendable {
    private let tokens: [(name: String, bytes: [UInt8])]

    package init(_ tokens: [String: String]) {
        self.tokens = tokens.sorted { $0.key < $1.key }.map { ($0.key, Array($0.value.utf8)) }
    }

    /// Whether nobody needs a token.
    package var isEmpty: Bool { tokens.isEmpty }

    /// Whom a token stands for; `nil` where it is none of them.
    ///
    /// Looks at every byte of every token, so that the time says nothing about how much of a guess was right.
    package func principal(of token: some StringProtocol) -> Principal? {
        let guess = Array(token.utf8)
        var match: String?
        for (name, bytes) in tokens where Self.areEqual(guess, bytes) { match = name }
        return match.map(Principal.init)
    }

    private static func areEqual(_ guess: [UInt8], _ token: [UInt8]) -> Bool {
        guard !token.isEmpty else { return false }
        var difference = guess.count ^ token.count
        for index in guess.indices { difference |= Int(guess[index] ^ token[index % token.count]) }
        return difference == 0
    }
}
