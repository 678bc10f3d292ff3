import JSONCore
import JWTKit

/// The public keys of an authorization server, fetched when they are needed and kept for a while.
///
/// Callers that need them at the same time share one request.
actor SigningKeys {
    /// Fetches the key set, JSON as in RFC 7517.
    typealias Fetch = @Sendable () async throws -> String

    private struct Kept {
        let keys: JWTKeyCollection
        let since: ContinuousClock.Instant
    }

    private let fetch: Fetch
    private let lifetime: Duration
    private let pause: Duration
    private let now: @Sendable () -> ContinuousClock.Instant
    private var kept: Kept?
    private var running: Task<JWTKeyCollection, any Error>?

    /// - Parameters:
    ///   - lifetime: How long keys are used before they are fetched again.
    ///   - pause: How long keys are kept at least, whatever tokens come.
    init(
        lifetime: Duration = .seconds(600),
        pause: Duration = .seconds(30),
        now: @escaping @Sendable () -> ContinuousClock.Instant = { .now },
        fetch: @escaping Fetch
    ) {
        self.fetch = fetch
        self.lifetime = lifetime
        self.pause = pause
        self.now = now
    }

    /// The keys; old ones where newer ones cannot be had.
    func current() async throws -> JWTKeyCollection {
        guard let kept else { return try await load() }
        guard kept.since.duration(to: now()) > lifetime else { return kept.keys }
        return (try? await load()) ?? kept.keys
    }

    /// Newer keys, for a token that none of the known ones fits; `nil` where those are hardly older than the token.
    func renewed() async throws -> JWTKeyCollection? {
        if let kept, kept.since.duration(to: now()) < pause { return nil }
        return try await load()
    }

    private func load() async throws -> JWTKeyCollection {
        if let running { return try await running.value }
        // A task of its own, because the callers that share it come and go.
        let task = Task { [fetch] in try await Self.collection(of: try await fetch()) }
        running = task
        defer { running = nil }
        let keys = try await task.value
        kept = Kept(keys: keys, since: now())
        return keys
    }

    /// The public keys of a set that verify signatures.
    ///
    /// Keys of other kinds are passed over: with a shared one everybody who verifies could sign.
    private static func collection(of json: String) async throws -> JWTKeyCollection {
        let set = try JSONDocument(parsing: json, options: .lenient).root
        let keys = JWTKeyCollection()
        for element in set["keys"].map({ Array($0.elements) }) ?? [] where element["use"]?.isString("enc") != true {
            guard var key = try? JWK(json: element.rawText) else { continue }
            // A key that names no algorithm would take that of the first token that comes, before its signature is
            // checked, and from then on no other.
            if key.algorithm == nil, key.keyType == .rsa { key.algorithm = .rs256 }
            _ = try? await keys.add(jwk: key)
        }
        return keys
    }
}
