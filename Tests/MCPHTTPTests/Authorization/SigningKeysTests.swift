import JWTKit
import MCP
import Synchronization
import Testing

@testable import MCPHTTP

struct SigningKeysTests {
    private let clock = StoppedClock()
    private let old = SampleIssuer(id: "old")
    private let new = SampleIssuer(id: "new")

    @Test func `are fetched once, and again for a token of a new key`() async throws {
        let source = KeySource(SampleIssuer.keySet([old]))
        let verifier = verifier(source)
        for _ in 0..<3 { _ = try await verifier.credential(old.token()) }
        #expect(source.fetches == 1)

        source.publish(SampleIssuer.keySet([old, new]))
        await #expect(throws: AccessTokenFault.self) { try await verifier.credential(new.token()) }
        #expect(source.fetches == 1)
        clock.advance(by: .seconds(31))
        _ = try await verifier.credential(new.token())

        #expect(source.fetches == 2)
    }

    @Test func `are fetched again when they are old, and with them goes a key that was withdrawn`() async throws {
        let source = KeySource(SampleIssuer.keySet([old, new]))
        let verifier = verifier(source)
        _ = try await verifier.credential(old.token())

        source.publish(SampleIssuer.keySet([new]))
        clock.advance(by: .seconds(601))

        await #expect(throws: AccessTokenFault.self) { try await verifier.credential(old.token()) }
        #expect(source.fetches == 2)
    }

    @Test(arguments: [
        nil, "", "<html>", "{}", #"{"keys":[]}"#, #"{"keys":[{"kty":"oct","k":"c2VjcmV0","kid":"old"}]}"#,
        #"{"keys":[{"kty":"EC","crv":"P-256","kid":"old","x":"AA","y":"AA"}]}"#,
        #"{"keys":[{"kty":"RSA","alg":"RSA-OAEP","n":"AQAB","e":"AQAB","kid":"old"}]}"#,
    ])
    func `stay where no better ones can be had`(published: String?) async throws {
        let source = KeySource(SampleIssuer.keySet([old]))
        let verifier = verifier(source)
        _ = try await verifier.credential(old.token())

        source.publish(published)
        clock.advance(by: .seconds(3600))

        for _ in 0..<3 { _ = try await verifier.credential(old.token()) }
        #expect(source.fetches == 2)
        clock.advance(by: .seconds(31))
        _ = try await verifier.credential(old.token())
        #expect(source.fetches == 3)
    }

    @Test(arguments: [nil, #"{"keys":[]}"#])
    func `are asked for with pauses while there are none`(published: String?) async throws {
        let source = KeySource(published)
        let verifier = verifier(source)

        for _ in 0..<3 {
            await #expect(throws: AccessTokenFault.unverifiable) { try await verifier.credential(old.token()) }
        }
        #expect(source.fetches == 1)
        source.publish(SampleIssuer.keySet([old]))
        clock.advance(by: .seconds(31))
        _ = try await verifier.credential(old.token())

        #expect(source.fetches == 2)
    }

    @Test func `are not asked for with every bad token of an outage`() async throws {
        let source = KeySource(SampleIssuer.keySet([old]))
        let verifier = verifier(source)
        _ = try await verifier.credential(old.token())

        source.publish(nil)
        clock.advance(by: .seconds(31))
        for _ in 0..<5 {
            await #expect(throws: AccessTokenFault.unverifiable) { try await verifier.credential(new.token()) }
        }

        #expect(source.fetches == 2)
    }

    @Test func `that somebody else has renewed are tried before the pause is over`() async throws {
        let source = KeySource(SampleIssuer.keySet([old]))
        let keys = keys(source)
        let tried = try await keys.current()
        source.publish(SampleIssuer.keySet([old, new]))
        clock.advance(by: .seconds(31))

        let first = try #require(try await keys.renewed(after: tried))
        let second = try #require(try await keys.renewed(after: tried))

        #expect(first.keys === second.keys)
        #expect(try await keys.renewed(after: second) == nil)
        #expect(source.fetches == 2)
    }

    @Test func `are fetched once for all who need them at the same time`() async throws {
        let source = KeySource(SampleIssuer.keySet([old]))
        let verifier = verifier(source)
        let token = try await old.token()

        try await withThrowingTaskGroup(of: Credential.self) { group in
            for _ in 0..<20 { group.addTask { try await verifier.credential(token) } }
            for try await credential in group { #expect(credential.principal.name == "oauth:anna") }
        }

        #expect(source.fetches == 1)
    }

    @Test(arguments: [nil, "key-1"])
    func `need no name`(name: String?) async throws {
        let nameless = SampleIssuer(id: nil)
        let alone = verifier(KeySource(SampleIssuer.keySet([nameless])))
        let several = verifier(KeySource(SampleIssuer.keySet([old, nameless, SampleIssuer(id: nil)])))
        let token = try await nameless.token(naming: name)

        _ = try await alone.credential(token)
        _ = try await several.credential(token)

        await #expect(throws: AccessTokenFault.self) {
            try await several.credential(SampleIssuer(id: nil).token(naming: name))
        }
    }

    private func keys(_ source: KeySource) -> SigningKeys {
        SigningKeys(
            lifetime: .seconds(600),
            pause: .seconds(30),
            now: { [clock] in clock.now },
            fetch: { try source.fetch() }
        )
    }

    private func verifier(_ source: KeySource) -> JWTAccessTokens {
        JWTAccessTokens(for: SampleIssuer.resource, now: { SampleIssuer.now }, keys: keys(source))
    }
}

/// The address of a key set, which answers or does not, and counts.
private final class KeySource: Sendable {
    private struct Unreachable: Error {}

    private let state: Mutex<(published: String?, fetches: Int)>

    /// - Parameter published: What is there; `nil` where nothing answers.
    init(_ published: String?) {
        state = Mutex((published, 0))
    }

    var fetches: Int { state.withLock { $0.fetches } }

    func publish(_ published: String?) {
        state.withLock { $0.published = published }
    }

    func fetch() throws -> String {
        let published = state.withLock { state in
            state.fetches += 1
            return state.published
        }
        guard let published else { throw Unreachable() }
        return published
    }
}
