import Testing

@testable import Bitrix24

struct DirectoryScheduleTests {
    typealias Schedule = DirectorySchedule<ContinuousClock.Instant>

    private let start = ContinuousClock.now
    private let error = PortalError(.unavailable, calling: "crm.status.list")
    private var schedule = Schedule(lifetimes: .init(timeToLive: .seconds(600)))

    @Test mutating func `loads what is missing once, and lets everybody wait for it`() {
        let first = plan([.statuses, .user("1")], after: 0)
        let second = plan([.statuses, .currencies], after: 0)

        #expect(first == .init(loads: [.statuses, .user("1")], awaited: [.statuses, .user("1")]))
        #expect(second == .init(loads: [.currencies], awaited: [.statuses, .currencies]))
    }

    @Test mutating func `asks for nothing while a value is current`() {
        load([.statuses: .loaded], after: 0)

        #expect(plan([.statuses], after: 599) == .init())
    }

    @Test mutating func `loads an old value anew without making anybody wait`() {
        load([.statuses: .loaded], after: 0)

        #expect(plan([.statuses], after: 600) == .init(loads: [.statuses], awaited: []))
        #expect(plan([.statuses], after: 600) == .init())
    }

    @Test mutating func `makes everybody wait for what is too old`() {
        load([.statuses: .loaded], after: 0)

        #expect(plan([.statuses], after: 3_600) == .init(loads: [.statuses], awaited: [.statuses]))
    }

    @Test mutating func `remembers for a minute that a user does not exist`() {
        load([.user("9"): .absent], after: 0)

        #expect(plan([.user("9")], after: 59) == .init())
        #expect(plan([.user("9")], after: 60) == .init(loads: [.user("9")], awaited: [.user("9")]))
    }

    @Test mutating func `reports a failure and tries again after a short time`() {
        load([.statuses: .failed(error), .currencies: .failed(error)], after: 0)

        #expect(plan([.statuses], after: 14) == .init())
        #expect(schedule.problems(with: [.statuses, .currencies, .categories]) == [error])
        #expect(plan([.statuses], after: 15) == .init(loads: [.statuses], awaited: [.statuses]))
        load([.statuses: .loaded], after: 16)
        #expect(schedule.problems(with: [.statuses]).isEmpty)
    }

    @Test mutating func `keeps serving an old value whose renewal failed`() {
        load([.statuses: .loaded], after: 0)
        _ = plan([.statuses], after: 700)
        load([.statuses: .failed(error)], after: 701)

        #expect(plan([.statuses], after: 702) == .init())
        #expect(schedule.problems(with: [.statuses]) == [error])
        #expect(plan([.statuses], after: 716) == .init(loads: [.statuses], awaited: []))
    }

    @Test mutating func `forgets users that nobody asked for in a long time`() {
        load([.statuses: .loaded, .user("1"): .loaded, .user("2"): .absent], after: 0)
        load([.user("3"): .loaded], after: 3_000)

        let forgotten = schedule.forgetOldUsers(at: start.advanced(by: .seconds(3_600)))

        #expect(Set(forgotten) == [.user("1"), .user("2")])
        #expect(plan([.user("3")], after: 3_599) == .init())
    }

    private mutating func plan(_ keys: [DirectoryKey], after seconds: Int) -> Schedule.Plan {
        schedule.plan(for: keys, at: start.advanced(by: .seconds(seconds)))
    }

    private mutating func load(_ outcomes: [DirectoryKey: Schedule.Outcome], after seconds: Int) {
        schedule.finish(outcomes, at: start.advanced(by: .seconds(seconds)))
    }
}
