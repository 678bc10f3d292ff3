import JSONCore

/// How long each method has run lately, by what the portal said last, and what follows for further calls.
///
/// A portal allows a method some minutes of running time in ten; then it blocks the method until the oldest minute is
/// forgotten. A method near that is slowed down here, and one that has been blocked is not asked for in vain.
struct OperatingBudget {
    typealias Instant = ErasedClock.Instant

    /// When a method runs again.
    struct Release: Hashable, Sendable {
        /// The moment by the client's clock.
        var moment: Instant
        /// The moment in seconds since 1970 by the portal's clock.
        var epochSeconds: Int64
    }

    private struct Account {
        var used = 0.0
        var release: Release?
        var isBlocked = false
        /// When the next call may start.
        var pausedUntil: Instant?
    }

    /// The seconds in ten minutes that portals in the cloud allow each method.
    private static let allowance = 480.0
    /// The part of the allowance from which calls are slowed down.
    private static let caution = 0.8
    private static let longestPause = 7.0
    private static let longestBlock = 86_400.0

    private var accounts: [String: Account] = [:]

    /// Remembers what an answer says about a method's running time.
    mutating func record(_ time: JSONNode?, of method: PortalMethod, at now: Instant) {
        guard let time, let used = time["operating"]?.lenientDouble, used > 0,
            let reset = time["operating_reset_at"]?.lenientDouble, let finish = time["finish"]?.lenientDouble,
            abs(reset - finish) < Self.longestBlock, let epochSeconds = Int64(exactly: reset.rounded(.up))
        else { return }
        accounts[Self.key(method), default: Account()].used = used
        accounts[Self.key(method)]?.release = Release(
            moment: now.advanced(by: .seconds(max(reset - finish, 0))),
            epochSeconds: epochSeconds
        )
    }

    /// When a method's oldest running time is forgotten, if the portal has said so and the moment is to come.
    func release(of method: PortalMethod, at now: Instant) -> Release? {
        accounts[Self.key(method)]?.release.flatMap { $0.moment > now ? $0 : nil }
    }

    /// Remembers that the portal has blocked a method.
    mutating func block(_ method: PortalMethod) {
        accounts[Self.key(method), default: Account()].isBlocked = true
    }

    /// Remembers that the portal has carried out a method.
    mutating func unblock(_ method: PortalMethod) {
        accounts[Self.key(method)]?.isBlocked = false
    }

    /// Counts a call that starts now: where the method is near its limit, the next one has to wait a little.
    mutating func start(_ method: PortalMethod, at now: Instant) {
        guard let account = accounts[Self.key(method)] else { return }
        let pause = pause(of: account, at: now)
        accounts[Self.key(method)]?.pausedUntil = pause > .zero ? now.advanced(by: pause) : nil
    }

    /// When the next call of a method may start.
    func start(of method: PortalMethod, at now: Instant) -> Instant {
        guard let account = accounts[Self.key(method)] else { return now }
        let block = account.isBlocked ? account.release?.moment : nil
        return max(now, block ?? now, account.pausedUntil ?? now)
    }

    /// When the next call of a method may start as far as it only has to be slowed down.
    func pause(of method: PortalMethod, at now: Instant) -> Instant {
        max(now, accounts[Self.key(method)]?.pausedUntil ?? now)
    }

    /// Whether a second call of a method, behind one that starts now, would have to wait.
    func holdsBack(_ method: PortalMethod, at now: Instant) -> Bool {
        guard !accounts.isEmpty, let account = accounts[Self.key(method)] else { return false }
        let isBlocked = account.isBlocked && account.release.map { $0.moment > now } == true
        return isBlocked || pause(of: account, at: now) > .zero
    }

    /// When a method that the portal has blocked runs again, if that is known and to come.
    func block(of method: PortalMethod, at now: Instant) -> Release? {
        accounts[Self.key(method)]?.isBlocked == true ? release(of: method, at: now) : nil
    }

    private func pause(of account: Account, at now: Instant) -> Duration {
        guard let release = account.release, release.moment > now else { return .zero }
        let excess = account.used / Self.allowance - Self.caution
        guard excess > 0 else { return .zero }
        return .seconds(min(excess / (1 - Self.caution), 1) * Self.longestPause)
    }

    /// Portals do not tell capital letters from small ones; nearly every name is written in small ones already.
    private static func key(_ method: PortalMethod) -> String {
        let name = method.rawValue
        return name.utf8.contains { (0x41...0x5A).contains($0) } ? name.lowercased() : name
    }
}
