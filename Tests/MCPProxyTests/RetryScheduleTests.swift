import Testing

@testable import MCPProxy

struct RetryScheduleTests {
    @Test func `waits longer after each try, up to a second`() {
        var schedule = RetrySchedule(limit: .seconds(3600))

        let waits = (0..<7).map { _ in schedule.wait(afterTrying: .zero) }

        #expect(waits == [50, 100, 200, 400, 800, 1000, 1000].map { .milliseconds($0) })
    }

    @Test func `tries for the last time when the time is up`() {
        var schedule = RetrySchedule(limit: .milliseconds(160))

        let waits = (0..<3).map { _ in schedule.wait(afterTrying: .milliseconds(20)) }

        #expect(waits == [.milliseconds(50), .milliseconds(70), nil])
    }

    @Test func `counts the time that the tries take`() {
        var schedule = RetrySchedule(limit: .seconds(5))

        #expect(schedule.wait(afterTrying: .seconds(5)) == nil)
    }
}
