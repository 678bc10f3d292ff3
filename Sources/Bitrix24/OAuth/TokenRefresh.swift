/// Decides what a caller does whose token the portal did not take: others may have renewed it already, or be about to.
struct TokenRefresh {
    typealias Instant = ErasedClock.Instant

    /// A pair of tokens, and how many were there before it.
    struct Current: Hashable, Sendable {
        var tokens: OAuthTokens
        var generation = 0
    }

    /// What to do next.
    enum Action: Hashable {
        /// Call again with these.
        case use(Current)
        /// Wait for the renewal that is under way.
        case join
        /// Begin a renewal.
        case start
        /// Give up: a renewal has failed a moment ago.
        case fail(PortalError)
    }

    /// How long a failed renewal counts, so that many callers don't become many requests.
    private static let pause = Duration.seconds(5)

    private(set) var current: Current
    private var isUnderway = false
    private var failure: (error: PortalError, until: Instant)?

    init(_ tokens: OAuthTokens) {
        current = Current(tokens: tokens)
    }

    /// Decides for a caller whose call with the tokens of a generation was refused.
    mutating func action(afterRefusalOf generation: Int, at now: Instant) -> Action {
        if generation < current.generation { return .use(current) }
        if isUnderway { return .join }
        if let failure, failure.until > now { return .fail(failure.error) }
        isUnderway = true
        return .start
    }

    /// Takes the end of a renewal in.
    mutating func finish(_ result: Result<OAuthTokens, PortalError>, at now: Instant) {
        isUnderway = false
        switch result {
        case .success(let tokens):
            current = Current(tokens: tokens, generation: current.generation + 1)
            failure = nil
        case .failure(let error): failure = (error, now.advanced(by: Self.pause))
        }
    }
}
