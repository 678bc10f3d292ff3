import Testing

@testable import MCPHTTP

struct EventLogTests {
    @Test func `gives messages in their order, and then the end`() {
        var log = EventLog(keeping: nil)
        log.append([1], isRead: true)
        log.append([2], isRead: true)

        #expect(log.next(after: 0) == .event(.init(number: 1, message: [1])))
        log.noteReading(of: 1)
        #expect(log.next(after: 1) == .event(.init(number: 2, message: [2])))
        log.noteReading(of: 2)
        #expect(log.next(after: 2) == .nothingYet)
        log.finish()
        #expect(log.next(after: 2) == .end)
    }

    @Test func `keeps nothing that was read where nobody can come back`() {
        var log = EventLog(keeping: nil)
        log.append([1], isRead: true)
        log.noteReading(of: 1)

        #expect(!log.reaches(0))
        #expect(log.reaches(1))
        #expect(!log.isResumable)
    }

    @Test func `keeps what was read for whoever comes back`() {
        var log = EventLog(keeping: .init(events: 2, bytes: 100))
        for number in 1...2 { log.append([UInt8(number)], isRead: true) }
        log.noteReading(of: 2)

        #expect(log.reaches(0))
        #expect(log.next(after: 0) == .event(.init(number: 1, message: [1])))
        #expect(log.next(after: 1) == .event(.init(number: 2, message: [2])))
    }

    @Test func `drops the oldest where nobody reads, by number and by size`() {
        var byNumber = EventLog(keeping: .init(events: 2, bytes: 100))
        for number in 1...5 { byNumber.append([UInt8(number)], isRead: false) }
        var bySize = EventLog(keeping: .init(events: 100, bytes: 10))
        for _ in 1...5 { bySize.append([UInt8](repeating: 0, count: 8), isRead: false) }

        #expect(!byNumber.reaches(2))
        #expect(byNumber.next(after: 3) == .event(.init(number: 4, message: [4])))
        #expect(bySize.count(after: 0) == 1)
        #expect(bySize.reaches(4))
    }

    @Test func `drops nothing that somebody has still to read`() {
        var log = EventLog(keeping: .init(events: 2, bytes: 100))
        for number in 1...5 { log.append([UInt8(number)], isRead: true) }

        #expect(log.next(after: 0) == .event(.init(number: 1, message: [1])))
        log.noteReading(of: 4)
        #expect(!log.reaches(2))
        #expect(log.next(after: 4) == .event(.init(number: 5, message: [5])))
    }

    @Test func `knows a number that it has not reached for none of its own`() {
        var log = EventLog(keeping: .init())
        log.append([1], isRead: true)

        #expect(!log.reaches(2))
    }

    @Test func `takes nothing behind its end`() {
        var log = EventLog(keeping: .init())
        log.finish()
        log.append([1], isRead: true)

        #expect(log.lastNumber == 0)
        #expect(log.next(after: 0) == .end)
    }
}
