import JSONCore
import Synchronization

/// When the portal forgets the running time of each method, by what it said last.
///
/// A blocked method's error does not say how long it is blocked; the answers before it do, in `time`.
final class OperatingLedger: Sendable {
    /// When a method runs again.
    struct Release: Hashable, Sendable {
        /// The moment by the client's clock.
        var moment: ErasedClock.Instant
        /// The moment in seconds since 1970 by the portal's clock.
        var epochSeconds: Int64
    }

    private let releases = Mutex<[String: Release]>([:])

    /// Remembers what an answer says about the method's running time.
    func record(_ time: JSONNode?, of method: PortalMethod, at now: ErasedClock.Instant) {
        guard let time, let used = time["operating"]?.lenientDouble, used > 0,
            let reset = time["operating_reset_at"]?.lenientDouble, let finish = time["finish"]?.lenientDouble,
            abs(reset - finish) < Self.longestBlock, let epochSeconds = Int64(exactly: reset.rounded(.up))
        else { return }
        let release = Release(
            moment: now.advanced(by: .seconds(max(reset - finish, 0))),
            epochSeconds: epochSeconds
        )
        releases.withLock { $0[method.rawValue.lowercased()] = release }
    }

    /// When a blocked method runs again, if the portal has said so and the moment is to come.
    func release(of method: PortalMethod, at now: ErasedClock.Instant) -> Release? {
        releases.withLock { $0[method.rawValue.lowercased()] }.flatMap { $0.moment > now ? $0 : nil }
    }

    private static let longestBlock = 86_400.0
}
