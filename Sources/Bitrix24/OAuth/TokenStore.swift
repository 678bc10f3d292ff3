import Synchronization

/// Keeps the tokens of an application.
///
/// A refresh token works once, so that what is saved must survive whatever happens next.
public protocol TokenStore: Sendable {
    /// The tokens that were saved last; `nil` where there are none.
    func load() throws(TokenStoreError) -> OAuthTokens?

    /// Replaces the tokens, all or nothing.
    func save(_ tokens: OAuthTokens) throws(TokenStoreError)
}

/// Why tokens can't be loaded or saved.
public struct TokenStoreError: Error, Hashable, Sendable, CustomStringConvertible {
    /// What is wrong and what would help, without any token.
    public let description: String

    /// Creates an error.
    public init(_ description: String) {
        self.description = description
    }
}

/// Keeps tokens as long as the process runs.
public final class MemoryTokenStore: TokenStore {
    private let tokens: Mutex<OAuthTokens?>

    /// Creates a store.
    public init(_ tokens: OAuthTokens? = nil) {
        self.tokens = Mutex(tokens)
    }

    public func load() throws(TokenStoreError) -> OAuthTokens? { tokens.withLock { $0 } }

    public func save(_ tokens: OAuthTokens) throws(TokenStoreError) {
        self.tokens.withLock { $0 = tokens }
    }
}
