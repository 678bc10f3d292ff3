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
    static let pause = Duration.seconds(5)
    /// How often the pause is doubled at most while the authorization server refuses.
    private static let mostDoublings = 5

    private(set) var current: Current
    private var isUnderway = false
    private var failure: (error: PortalError, until: Instant)?
    /// How often the authorization server has refused since it last gave tokens.
    private var refusals = 0

    init(_ tokens: OAuthTokens) {
        current = Current(tokens: tokens)
    }

    /// The tokens to call with; `nil` where there are none yet.
    var usable: Current? { current.tokens.accessToken.revealed.isEmpty ? nil : current }

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
        case .success(let tokens): adopt(tokens)
        case .failure(let error):
            // Who is refused is refused again; who was not heard may be heard soon.
            let doublings = error.isTransient ? 0 : refusals
            refusals = error.isTransient ? refusals : min(refusals + 1, Self.mostDoublings)
            failure = (error, now.advanced(by: Self.pause * (1 << doublings)))
        }
    }

    /// Takes other tokens, wherever they come from.
    mutating func adopt(_ tokens: OAuthTokens) {
        current = Current(tokens: tokens, generation: current.generation + 1)
        failure = nil
        refusals = 0
    }
}
