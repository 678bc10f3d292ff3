/// Decides which calls start when, and which travel together.
///
/// Calls start in the order of their arrival, at the pace that the portal allows. While more than half of the portal's
/// burst is left each goes alone at once; below that, reads share batches. No read overtakes a write that could start,
/// and none goes for a method that the portal has blocked, while others do. The queue knows no clock and sends nothing.
struct CallQueue {
    typealias Instant = ErasedClock.Instant

    /// What is to be done next.
    enum Step {
        /// Send these calls in one request; they have left the queue.
        case send([PendingCall])
        /// Give these callers up, since their time is over; they have left the queue.
        case expire([PendingCall])
        /// Ask again at this moment, or, without one, when something has changed.
        case wait(until: Instant?)
    }

    private var bucket: LeakyBucket<Instant>
    private var waiting: [PendingCall] = []
    private var requestsUnderway = 0
    /// How long a request may take: calls that have less time left travel alone.
    private let timeout: Duration
    var budget = OperatingBudget()

    init(limit: RateLimit, timeout: Duration, startingAt now: Instant) {
        bucket = LeakyBucket(limit: limit.withMargin, emptyAt: now)
        self.timeout = timeout
    }

    /// How many calls wait.
    var count: Int { waiting.count }

    /// Puts a call into its place: by arrival, also when it comes back to be tried again.
    mutating func add(_ call: PendingCall) {
        let place = waiting.lastIndex { $0.id < call.id }.map { $0 + 1 } ?? 0
        waiting.insert(call, at: place)
    }

    /// Frees the place of a call; `nil` where it does not wait.
    @discardableResult
    mutating func remove(_ id: Int) -> PendingCall? {
        waiting.firstIndex { $0.id == id }.map { waiting.remove(at: $0) }
    }

    /// Lets no request start before the given moment.
    mutating func holdBack(until moment: Instant) {
        bucket.fill(until: moment)
    }

    /// Counts a request as over.
    mutating func finishRequest() {
        requestsUnderway -= 1
    }

    /// Decides what is to be done at a moment; has to be asked again after each step but a wait.
    mutating func step(at now: Instant) -> Step {
        let late = waiting.filter { $0.deadline <= now }
        guard late.isEmpty else {
            waiting.removeAll { $0.deadline <= now }
            return .expire(late)
        }
        guard let first = waiting.firstIndex(where: { start(of: $0, at: now) <= now }) else {
            return .wait(until: nextMoment(at: now))
        }
        let turn = bucket.start(at: now)
        guard turn <= now else { return .wait(until: min(turn, earliestDeadline ?? turn)) }
        let places = bucket.isMoreThanHalfFree(at: now) ? [first] : companions(of: first, at: now)
        if let moment = patience(with: places, at: now) { return .wait(until: min(moment, earliestDeadline ?? moment)) }
        return .send(take(places, at: now))
    }
}

// MARK: - Choosing

extension CallQueue {
    private var earliestDeadline: Instant? { waiting.map(\.deadline).min() }

    /// When a call may start as far as it alone is concerned.
    private func start(of call: PendingCall, at now: Instant) -> Instant {
        // A blocked command of a batch fails alone, but commands that have to be slowed down hold the batch.
        let pauses = call.carried.map { budget.pause(of: $0, at: now) }
        return pauses.reduce(max(call.notBefore, budget.start(of: call.method, at: now)), max)
    }

    private func nextMoment(at now: Instant) -> Instant? {
        waiting.map { min(start(of: $0, at: now), $0.deadline) }.min()
    }

    /// The places of the calls that can travel with the first one, itself included.
    private func companions(of first: Int, at now: Instant) -> [Int] {
        guard canTravel(waiting[first], at: now) else { return [first] }
        var places = [first]
        // A method that is being slowed down starts once at a time.
        var slowed: Set<PortalMethod> = []
        if budget.holdsBack(waiting[first].method, at: now) { slowed.insert(waiting[first].method) }
        for place in waiting.indices.dropFirst(first + 1) {
            guard places.count < BatchRequest.largest else { break }
            let call = waiting[place]
            guard start(of: call, at: now) <= now else { continue }
            // What may write keeps its place before whatever came after it.
            guard call.access == .read else { break }
            guard canTravel(call, at: now), !slowed.contains(call.method) else { continue }
            if budget.holdsBack(call.method, at: now) { slowed.insert(call.method) }
            places.append(place)
        }
        return places
    }

    private func canTravel(_ call: PendingCall, at now: Instant) -> Bool {
        call.isPackable && now.advanced(by: timeout) <= call.deadline
    }

    /// Until when more calls may join those that could go now; `nil` where they should go.
    ///
    /// A batch that is not full goes when nothing is under way, since then nothing better comes of waiting, or when its
    /// first call has waited for as long as the portal takes to forget a request.
    private func patience(with places: [Int], at now: Instant) -> Instant? {
        guard !bucket.isMoreThanHalfFree(at: now), places.count < BatchRequest.largest, requestsUnderway > 0,
            let first = places.first, waiting[first].isPackable
        else { return nil }
        let moment = max(waiting[first].arrivedAt, waiting[first].notBefore).advanced(by: bucket.limit.interval)
        return moment > now ? moment : nil
    }

    private mutating func take(_ places: [Int], at now: Instant) -> [PendingCall] {
        let calls = places.map { waiting[$0] }
        for place in places.reversed() { waiting.remove(at: place) }
        for method in Set(calls.flatMap { [$0.method] + $0.carried }) { budget.start(method, at: now) }
        bucket.add(at: now)
        requestsUnderway += 1
        return calls
    }
}
