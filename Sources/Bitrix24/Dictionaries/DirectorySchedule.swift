/// Decides what a directory has to load, and who has to wait for it.
struct DirectorySchedule<Instant: InstantProtocol> where Instant.Duration == Duration {
    /// How long what was loaded counts for what.
    struct Lifetimes: Hashable, Sendable {
        /// How long a value is current.
        var current: Duration
        /// How long a value serves while it is loaded anew behind the reader's back.
        var usable: Duration
        /// How long a user whom the portal does not know is not asked for again.
        var absent: Duration
        /// How long after a failure the next try is made.
        var failed: Duration

        init(timeToLive: Duration) {
            current = timeToLive
            usable = timeToLive * 6
            absent = min(timeToLive, .seconds(60))
            failed = .seconds(15)
        }
    }

    /// How loading something ended.
    enum Outcome: Hashable, Sendable {
        /// The value is there.
        case loaded
        /// The portal has no such thing.
        case absent
        /// It could not be loaded.
        case failed(PortalError)
    }

    /// What to do for a question.
    struct Plan: Hashable {
        /// What to load now, in one batch.
        var loads: [DirectoryKey] = []
        /// What the question cannot be answered without; being loaded now or already before.
        var awaited: Set<DirectoryKey> = []
    }

    private struct Record {
        var loadedAt: Instant?
        var absentAt: Instant?
        var failure: (error: PortalError, at: Instant)?
    }

    private enum Standing {
        case settled
        case usable
        case missing
    }

    private let lifetimes: Lifetimes
    private var records: [DirectoryKey: Record] = [:]
    private var underway: Set<DirectoryKey> = []

    init(lifetimes: Lifetimes) {
        self.lifetimes = lifetimes
    }

    /// Decides what a question needs; what is to be loaded counts as under way from here on.
    mutating func plan(for keys: [DirectoryKey], at now: Instant) -> Plan {
        var plan = Plan()
        for key in keys {
            let standing = standing(of: key, at: now)
            if standing == .missing { plan.awaited.insert(key) }
            if standing != .settled, underway.insert(key).inserted { plan.loads.append(key) }
        }
        return plan
    }

    /// Takes note of how loading ended.
    mutating func finish(_ outcomes: [DirectoryKey: Outcome], at now: Instant) {
        for (key, outcome) in outcomes {
            underway.remove(key)
            switch outcome {
            case .loaded: records[key] = Record(loadedAt: now)
            case .absent: records[key] = Record(absentAt: now)
            case .failed(let error): records[key, default: Record()].failure = (error, now)
            }
        }
    }

    /// Whether something is being loaded.
    func isUnderway(_ keys: Set<DirectoryKey>) -> Bool { !underway.isDisjoint(with: keys) }

    /// What went wrong with the last load of each, without repetitions.
    func problems(with keys: [DirectoryKey]) -> [PortalError] {
        var seen: Set<PortalError> = []
        return keys.compactMap { records[$0]?.failure?.error }.filter { seen.insert($0).inserted }
    }

    /// Forgets users that nobody asked for lately, and returns them.
    mutating func forgetOldUsers(at now: Instant) -> [DirectoryKey] {
        let old = records.filter { key, record in
            guard case .user = key, !underway.contains(key) else { return false }
            let times = [record.loadedAt, record.absentAt, record.failure?.at].compactMap(\.self)
            return times.allSatisfy { $0.duration(to: now) >= lifetimes.usable }
        }
        for key in old.keys { records[key] = nil }
        return Array(old.keys)
    }

    private func standing(of key: DirectoryKey, at now: Instant) -> Standing {
        guard let record = records[key] else { return .missing }
        if let failure = record.failure, failure.at.duration(to: now) < lifetimes.failed { return .settled }
        if let absentAt = record.absentAt, absentAt.duration(to: now) < lifetimes.absent { return .settled }
        guard let age = record.loadedAt?.duration(to: now) else { return .missing }
        if age < lifetimes.current, record.failure == nil { return .settled }
        return age < lifetimes.usable ? .usable : .missing
    }
}
