package import JSONCore

/// The dictionaries and users of one portal, kept for a while.
///
/// All that a question misses is loaded in one batch. What is a little old serves at once and is loaded anew behind
/// the reader's back; two questions that miss the same thing share one load.
public actor PortalDirectory {
    private struct Waiter {
        let keys: Set<DirectoryKey>
        let end: AsyncStream<Never>.Continuation
    }

    private let caller: PortalCaller
    private let clock: ErasedClock
    private var schedule: DirectorySchedule<ErasedClock.Instant>
    private var contents = DirectoryContents() {
        didSet { generation += 1 }
    }
    private var generation = 0
    private var waiters: [Waiter] = []

    init(caller: PortalCaller, timeToLive: Duration, clock: ErasedClock) {
        self.caller = caller
        self.clock = clock
        schedule = DirectorySchedule(lifetimes: .init(timeToLive: timeToLive))
    }

    /// Looks up what a question needs, and asks the portal at most once for it.
    ///
    /// Never fails: what could not be loaded is named in the snapshot's problems, and is tried again soon.
    public func snapshot(for needs: DirectoryNeeds) async -> DirectorySnapshot {
        let keys = DirectoryKey.keys(for: needs)
        let plan = schedule.plan(for: keys, at: clock.now)
        if !plan.loads.isEmpty { start(plan.loads) }
        await finish(of: plan.awaited)
        return DirectorySnapshot(
            statuses: contents.statuses,
            currencies: contents.currencies,
            categories: contents.categories,
            taskFields: contents.taskFields,
            users: contents.users,
            problems: schedule.problems(with: keys),
            generation: generation
        )
    }

    /// Takes note of employees that somebody read, so that their names need no lookup.
    ///
    /// - Parameter rows: What `user.get` answered.
    package func remember(users rows: [JSONNode]) {
        var outcomes: [DirectoryKey: DirectoryLoad.Outcome] = [:]
        for user in rows.compactMap(PortalUser.init) {
            contents.users[user.id] = user
            outcomes[.user(user.id)] = .loaded
        }
        schedule.finish(outcomes, at: clock.now)
    }

    /// Carries commands out, and loads in the same request what a later question would miss.
    ///
    /// - Throws: What kept the whole batch from running.
    func batch(
        _ commands: [BatchCommand],
        lookingUp needs: DirectoryNeeds
    ) async throws(PortalError) -> [Result<PortalAnswer, PortalError>] {
        let loads = schedule.plan(for: DirectoryKey.keys(for: needs), at: clock.now).loads
        var load = DirectoryLoad(of: loads, caller: caller)
        do throws(PortalError) {
            let results = try await load.run(alongside: commands)
            take(load)
            return results
        } catch {
            // Others may wait for the same names, and they were not cancelled.
            if error.kind == .cancelled { start(loads) } else { take(load) }
            throw error
        }
    }

    /// Starts a load that no caller owns: it serves all who wait for it, and goes on when the first one is cancelled.
    private func start(_ keys: [DirectoryKey]) {
        Task {
            var load = DirectoryLoad(of: keys, caller: caller)
            await load.run()
            take(load)
        }
    }

    private func take(_ load: DirectoryLoad) {
        let now = clock.now
        schedule.finish(load.take(into: &contents), at: now)
        for case .user(let id) in schedule.forgetOldUsers(at: now) { contents.users[id] = nil }
        for waiter in waiters where !schedule.isUnderway(waiter.keys) { waiter.end.finish() }
        waiters.removeAll { !schedule.isUnderway($0.keys) }
    }

    /// Waits until nothing of the given is under way any more, or the caller is cancelled.
    private func finish(of keys: Set<DirectoryKey>) async {
        guard schedule.isUnderway(keys) else { return }
        let (stream, end) = AsyncStream.makeStream(of: Never.self)
        waiters.append(Waiter(keys: keys, end: end))
        for await _ in stream {}
    }
}
