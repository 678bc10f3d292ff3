import Testing

@testable import Bitrix24

struct TurnQueueTests {
    private let start = ContinuousClock.now

    @Test func `gives turns in the order of arrival`() {
        var queue = TurnQueue(limit: RateLimit(burst: 1, interval: .seconds(1)), startingAt: start)
        let tickets = (1...3).map { _ in queue.enter() }

        #expect(queue.turn(of: tickets[2], at: start) == .wait(until: start.advanced(by: .seconds(2))))
        #expect(queue.turn(of: tickets[1], at: start) == .wait(until: start.advanced(by: .seconds(1))))
        #expect(queue.turn(of: tickets[0], at: start) == .go)
        #expect(queue.turn(of: tickets[1], at: start) == .wait(until: start.advanced(by: .seconds(1))))
        #expect(queue.turn(of: tickets[1], at: start.advanced(by: .seconds(1))) == .go)
        #expect(queue.turn(of: tickets[2], at: start.advanced(by: .seconds(2))) == .go)
        #expect(queue.count == 0)
    }

    @Test func `frees the place of whoever leaves`() {
        var queue = TurnQueue(limit: RateLimit(burst: 1, interval: .seconds(1)), startingAt: start)
        let first = queue.enter()
        let second = queue.enter()
        queue.leave(first)

        #expect(queue.turn(of: second, at: start) == .go)
        #expect(queue.count == 0)
    }

    @Test func `lets nobody start while it is held back`() {
        var queue = TurnQueue(limit: RateLimit(burst: 50, perSecond: 2), startingAt: start)
        let ticket = queue.enter()
        let moment = start.advanced(by: .seconds(3))

        queue.holdBack(until: moment)

        #expect(queue.turn(of: ticket, at: start) == .wait(until: moment))
        #expect(queue.turn(of: ticket, at: moment) == .go)
    }

    @Test(arguments: 0..<10)
    func `never starts more than the portal takes, in any order of asking`(seed: UInt64) {
        var numbers = SplitMix(state: seed)
        var queue = TurnQueue(limit: RateLimit(burst: 5, interval: .milliseconds(500)), startingAt: start)
        var waiting: [TurnQueue<ContinuousClock.Instant>.Ticket] = []
        var starts: [Int] = []
        var isInOrder = true
        for step in 0..<1_000 {
            let now = start.advanced(by: .milliseconds(step * 50))
            if numbers.next() % 4 == 0 { waiting.append(queue.enter()) }
            if numbers.next() % 20 == 0, let ticket = waiting.randomElement(using: &numbers) {
                queue.leave(ticket)
                waiting.removeAll { $0 == ticket }
            }
            for ticket in waiting.shuffled(using: &numbers) where queue.turn(of: ticket, at: now) == .go {
                isInOrder = isInOrder && waiting.prefix(5).contains(ticket)
                waiting.removeAll { $0 == ticket }
                starts.append(step)
            }
        }

        // A bucket of 5 that loses one every ten steps: in a window of n steps at most 5 + n / 10.
        let excesses = starts.indices.filter { last in
            starts[0...last].enumerated().contains { last - $0.offset + 1 > 5 + (starts[last] - $0.element) / 10 }
        }
        #expect(excesses.isEmpty)
        #expect(isInOrder)
        #expect(starts.count > 80)
    }
}

/// A generator whose numbers follow from its seed.
private struct SplitMix: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
