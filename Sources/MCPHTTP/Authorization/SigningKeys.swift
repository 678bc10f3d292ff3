import JWTKit

/// The public keys of an authorization server, fetched when they are needed and kept for a while.
///
/// Callers that need them at the same time share one request. After a request, well or badly ended, comes a pause, so
/// that neither an outage of the issuer nor tokens of nobody make every caller wait.
actor SigningKeys {
    /// Fetches the key set, JSON as in RFC 7517.
    typealias Fetch = @Sendable () async throws -> String

    /// Keys that were published together.
    struct Edition: Sendable {
        /// The keys.
        let keys: JWTKeyCollection
        fileprivate let number: Int
        fileprivate let moment: ContinuousClock.Instant
    }

    private let fetch: Fetch
    private let lifetime: Duration
    private let pause: Duration
    private let now: @Sendable () -> ContinuousClock.Instant
    private var newest: Edition?
    private var lastAttempt: (moment: ContinuousClock.Instant, failure: (any Error)?)?
    private var running: Task<Edition, any Error>?

    /// - Parameters:
    ///   - lifetime: How long keys are used before they are fetched again.
    ///   - pause: How long nothing is fetched after a request, whatever tokens come.
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
    ///
    /// - Throws: Why there are none, or why there were none at the last attempt.
    func current() async throws -> Edition {
        guard let newest else { return try await load() }
        guard hasPassed(lifetime, since: newest.moment) else { return newest }
        return (try? await load()) ?? newest
    }

    /// Newer keys, for a token that none of some keys fits; `nil` where those are the newest.
    ///
    /// - Throws: Why it cannot be known whether there are newer ones.
    func renewed(after tried: Edition) async throws -> Edition? {
        if let newest, newest.number != tried.number { return newest }
        let edition = try await load()
        return edition.number == tried.number ? nil : edition
    }

    /// Fetches the keys, unless that is being done, or was done a moment ago with the same result.
    private func load() async throws -> Edition {
        if let running { return try await running.value }
        if let lastAttempt, !hasPassed(pause, since: lastAttempt.moment) {
            if let failure = lastAttempt.failure { throw failure }
            if let newest { return newest }
        }
        // A task of its own, because the callers that share it come and go. It ends the attempt itself, so that nobody
        // who shares it looks at what was before.
        let task = Task { try await attempt() }
        running = task
        return try await task.value
    }

    private func attempt() async throws -> Edition {
        defer { running = nil }
        do {
            let keys = try await JWTKeyCollection(keySet: try await fetch())
            let edition = Edition(keys: keys, number: (newest?.number ?? 0) + 1, moment: now())
            newest = edition
            lastAttempt = (edition.moment, nil)
            return edition
        } catch {
            lastAttempt = (now(), error)
            throw error
        }
    }

    private func hasPassed(_ duration: Duration, since moment: ContinuousClock.Instant) -> Bool {
        moment.duration(to: now()) > duration
    }
}
