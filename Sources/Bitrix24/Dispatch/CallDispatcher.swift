import JSONCore
import Logging
import ProcessTuning

/// Sends calls when their time has come, shares what can be shared, and hands each caller its answer.
///
/// Identical reads share one call as long as nothing was written in between: a read that was asked for after a write
/// never gets an answer from before.
actor CallDispatcher {
    typealias Instant = ErasedClock.Instant

    /// Somebody who waits for the answer to a call.
    struct Waiter {
        let continuation: CheckedContinuation<Result<PortalAnswer, PortalError>, Never>
        let account: CallAccount?
        let arrivedAt: Instant
    }

    /// What a call is recognised by when somebody asks for the same.
    struct Subject: Hashable {
        let method: PortalMethod
        let parameters: [UInt8]
    }

    let exchange: PortalExchange
    let configuration: PortalClientConfiguration
    let logger: Logger
    let clock: ErasedClock
    let jitter: @Sendable () -> Double
    var queue: CallQueue
    /// Who waits for which call.
    var waiters: [Int: [Int: Waiter]] = [:]
    /// The reads that others may join, and until when they are tried.
    private var shared: [Subject: (call: Int, deadline: Instant)] = [:]
    /// The requests that are under way, by the first call in each.
    private var requests: [Int: (calls: [Int], work: Task<Void, Never>)] = [:]
    private var timer: (moment: Instant, work: Task<Void, Never>)?
    private var lastID = 0

    init(
        exchange: PortalExchange,
        configuration: PortalClientConfiguration,
        logger: Logger,
        clock: ErasedClock,
        jitter: @escaping @Sendable () -> Double
    ) {
        self.exchange = exchange
        self.configuration = configuration
        self.logger = logger
        self.clock = clock
        self.jitter = jitter
        queue = CallQueue(
            limit: RateLimit(burst: configuration.rateBurst, perSecond: configuration.ratePerSecond),
            timeout: configuration.timeout,
            startingAt: clock.now
        )
    }

    /// Gets the answer to a call, in its turn.
    ///
    /// A cancelled caller frees its place; the request itself is given up when nobody waits for it any more.
    func answer(
        to command: BatchCommand,
        access: MethodAccess,
        carrying methods: [PortalMethod] = [],
        mayTravel: Bool,
        within limit: Duration,
        account: CallAccount?
    ) async throws(PortalError) -> PortalAnswer {
        let waiter = takeID()
        let result: Result<PortalAnswer, PortalError> = await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                guard !Task.isCancelled else {
                    continuation.resume(returning: Result.failure(PortalError(.cancelled, calling: command.method)))
                    return
                }
                if let error = refusal(of: command.method, within: limit) {
                    continuation.resume(returning: Result.failure(error))
                    return
                }
                let call = place(for: command, methods, access, mayTravel: mayTravel, within: limit)
                waiters[call, default: [:]][waiter] = Waiter(
                    continuation: continuation,
                    account: account,
                    arrivedAt: clock.now
                )
                proceed()
            }
        } onCancel: {
            // A handler of cancellation can't wait for the actor.
            Task { await leave(waiter, method: command.method) }
        }
        return try result.get()
    }

    /// Does whatever can be done now, and sets the clock for the rest.
    func proceed() {
        while true {
            switch queue.step(at: clock.now) {
            case .send(let calls): send(calls)
            case .expire(let calls):
                for call in calls { resume(call, with: Result.failure(lateness(of: call))) }
            case .wait(let moment):
                wake(at: moment)
                return
            }
        }
    }

    /// Gives all who wait for a call its result.
    func resume(_ call: PendingCall, with result: Result<PortalAnswer, PortalError>) {
        if let subject = call.subject, shared[subject]?.call == call.id { shared[subject] = nil }
        // What was read while something was written may be from before.
        if call.access != .read { shared = [:] }
        for waiter in (waiters.removeValue(forKey: call.id) ?? [:]).values {
            waiter.continuation.resume(returning: result)
        }
    }

    func finishRequest(of call: PendingCall) {
        requests[call.id] = nil
        queue.finishRequest()
    }
}

extension CallDispatcher {
    /// When a method's oldest running time is forgotten.
    func release(of method: PortalMethod) -> Instant? { queue.budget.release(of: method, at: clock.now)?.moment }

    /// How much there is to do: who waits, what is under way, and when somebody looks again.
    var load: (waiters: Int, requests: Int, timer: Instant?) {
        (waiters.values.reduce(0) { $0 + $1.count }, requests.count, timer?.moment)
    }
}

// MARK: - Callers

extension CallDispatcher {
    private func takeID() -> Int {
        lastID += 1
        return lastID
    }

    /// The call that a caller waits for: a new one, or one that asks for the same.
    private func place(
        for command: BatchCommand,
        _ carried: [PortalMethod],
        _ access: MethodAccess,
        mayTravel: Bool,
        within limit: Duration
    ) -> Int {
        let now = clock.now
        let deadline = now.advanced(by: limit)
        let subject = Subject(method: command.method, parameters: JSONFragment(.object(command.parameters)).bytes)
        // Nobody waits for longer than asked because of others, nor for much less.
        if access == .read, let known = shared[subject], known.deadline <= deadline,
            known.deadline >= now.advanced(by: limit / 2)
        {
            return known.call
        }
        let call = PendingCall(
            id: takeID(),
            command: command,
            subject: access == .read ? subject : nil,
            carried: carried,
            access: access,
            arrivedAt: now,
            deadline: deadline,
            mayTravel: mayTravel,
            notBefore: now,
            retries: RetryState(
                access: access,
                retries: configuration.retries,
                longestBlock: configuration.longestBlock
            )
        )
        queue.add(call)
        if access == .read { shared[subject] = (call.id, deadline) } else { shared = [:] }
        return call.id
    }

    /// Why a call would wait in vain: its method is blocked for longer than it may wait.
    private func refusal(of method: PortalMethod, within limit: Duration) -> PortalError? {
        let now = clock.now
        guard let release = queue.budget.block(of: method, at: now),
            now.duration(to: release.moment) >= min(limit, configuration.longestBlock)
        else { return nil }
        return PortalError(
            .overLimit,
            calling: method,
            code: PortalError.operatingLimit,
            message: "the portal has blocked the method, which ran for too long lately",
            blockedUntil: release.epochSeconds
        )
    }

    private func leave(_ waiter: Int, method: PortalMethod) {
        guard let call = waiters.first(where: { $0.value[waiter] != nil })?.key,
            let leaver = waiters[call]?.removeValue(forKey: waiter)
        else { return }
        leaver.continuation.resume(returning: .failure(PortalError(.cancelled, calling: method)))
        guard waiters[call]?.isEmpty == true else { return }
        waiters[call] = nil
        shared = shared.filter { $0.value.call != call }
        queue.remove(call)
        for request in requests.values where request.calls.allSatisfy({ waiters[$0] == nil }) { request.work.cancel() }
        proceed()
    }

    private func lateness(of call: PendingCall) -> PortalError {
        call.lastError
            ?? PortalError(
                .timedOut,
                calling: call.method,
                message: "its turn did not come in time: the portal takes no more requests at the moment"
            )
    }
}

// MARK: - Requests

extension CallDispatcher {
    private func send(_ calls: [PendingCall]) {
        guard let first = calls.first else { return }
        let now = clock.now
        var calls = calls
        for place in calls.indices {
            for waiter in (waiters[calls[place].id] ?? [:]).values {
                waiter.account?.add {
                    $0.requests += 1
                    if calls[place].tries > 0 { $0.retries += 1 }
                    $0.waited += max(waiter.arrivedAt, calls[place].failedAt ?? waiter.arrivedAt).duration(to: now)
                }
            }
            calls[place].tries += 1
        }
        let left = calls.map { now.duration(to: $0.deadline) }.min() ?? configuration.timeout
        let timeout = min(configuration.timeout, left)
        let sent = calls
        // A request belongs to all who share it: it goes on when one of them is cancelled.
        requests[first.id] = (
            sent.map(\.id),
            Task(executorPreference: LoopExecutor.shared) { await self.carryOut(sent, within: timeout) }
        )
    }

    /// Makes sure that somebody looks again at a moment.
    private func wake(at moment: Instant?) {
        guard let moment else { return }
        if let timer, timer.moment <= moment, timer.moment > clock.now { return }
        timer?.work.cancel()
        // No caller owns the wait: whoever comes first in the queue may leave meanwhile.
        let work = Task {
            guard (try? await clock.sleep(until: moment, tolerance: nil)) != nil else { return }
            awake(at: moment)
        }
        timer = (moment, work)
    }

    private func awake(at moment: Instant) {
        if timer?.moment == moment { timer = nil }
        proceed()
    }
}
