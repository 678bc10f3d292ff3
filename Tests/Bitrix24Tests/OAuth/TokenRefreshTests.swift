import Testing

@testable import Bitrix24

struct TokenRefreshTests {
    private let start = ErasedClock.Instant(sinceStart: .zero)
    private let refused = PortalError(.unauthorized, calling: "oauth.token", code: "invalid_grant")
    private let unheard = PortalError(.unavailable, calling: "oauth.token")

    @Test func `begins one renewal, which all others wait for`() {
        var refresh = TokenRefresh(Self.tokens(0))

        let actions = (1...3).map { _ in refresh.action(afterRefusalOf: 0, at: start) }
        refresh.finish(.success(Self.tokens(1)), at: start)

        #expect(actions == [.start, .join, .join])
        #expect(refresh.action(afterRefusalOf: 0, at: start) == .use(.init(tokens: Self.tokens(1), generation: 1)))
        #expect(refresh.action(afterRefusalOf: 1, at: start) == .start)
    }

    @Test func `gives up for a while after a failure`() {
        var refresh = TokenRefresh(Self.tokens(0))
        _ = refresh.action(afterRefusalOf: 0, at: start)

        refresh.finish(.failure(unheard), at: start)

        #expect(refresh.action(afterRefusalOf: 0, at: moment(4.9)) == .fail(unheard))
        #expect(refresh.action(afterRefusalOf: 0, at: moment(5)) == .start)
    }

    @Test func `waits longer after each refusal, but not for a server that can't be heard`() {
        var refresh = TokenRefresh(Self.tokens(0))
        var now = start

        let pauses = [refused, refused, unheard, refused, refused, refused, refused, refused].map { error in
            let begin = now
            _ = refresh.action(afterRefusalOf: 0, at: now)
            refresh.finish(.failure(error), at: now)
            while case .fail = refresh.action(afterRefusalOf: 0, at: now) { now = now.advanced(by: .seconds(5)) }
            return begin.duration(to: now)
        }

        #expect(pauses == [5, 10, 5, 20, 40, 80, 160, 160].map { .seconds($0) })
    }

    @Test func `takes tokens of another process and forgets the failure`() {
        var refresh = TokenRefresh(Self.tokens(0))
        _ = refresh.action(afterRefusalOf: 0, at: start)
        refresh.finish(.failure(refused), at: start)

        refresh.adopt(Self.tokens(7))

        #expect(refresh.action(afterRefusalOf: 0, at: start) == .use(.init(tokens: Self.tokens(7), generation: 1)))
        #expect(refresh.action(afterRefusalOf: 1, at: start) == .start)
    }

    @Test func `has nothing to use before the first tokens`() {
        var refresh = TokenRefresh(OAuthTokens(accessToken: Secret(""), refreshToken: Secret("first")))

        #expect(refresh.usable == nil)
        refresh.adopt(Self.tokens(1))
        #expect(refresh.usable?.tokens == Self.tokens(1))
    }

    private func moment(_ seconds: Double) -> ErasedClock.Instant { start.advanced(by: .seconds(seconds)) }

    private static func tokens(_ number: Int) -> OAuthTokens {
        OAuthTokens(accessToken: Secret("access\(number)"), refreshToken: Secret("refresh\(number)"))
    }
}
