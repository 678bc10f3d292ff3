import Bitrix24Testing
import JSONCore
import Testing

@testable import Bitrix24

struct CallQueueTests {
    private let start = ErasedClock.Instant(sinceStart: .zero)
    private let limit = RateLimit(burst: 5, interval: .seconds(1))

    @Test func `sends calls alone while more than half of the burst is left, then together`() {
        var queue = queue()
        for id in 1...6 { queue.add(call(id)) }

        let sent = sending(from: &queue, at: start)

        // One of the five is kept back as a margin; two of four are half of them.
        #expect(sent == [[1], [2]])
        queue.finishRequest()
        queue.finishRequest()
        #expect(sending(from: &queue, at: start) == [[3, 4, 5, 6]])
    }

    @Test func `lets a batch that is not full wait for one interval while a request is under way`() {
        var queue = queue()
        for id in 1...3 { queue.add(call(id)) }
        #expect(sending(from: &queue, at: start) == [[1], [2]])

        #expect(moment(of: queue.step(at: start)) == start.advanced(by: .seconds(1)))

        queue.add(call(4, at: start.advanced(by: .milliseconds(300))))
        // By then half of the burst is free again for one.
        #expect(sending(from: &queue, at: start.advanced(by: .seconds(1))) == [[3]])
        #expect(sending(from: &queue, at: start.advanced(by: .seconds(1.3))) == [[4]])
    }

    @Test func `sends a full batch at once`() {
        var queue = queue()
        for id in 1...60 { queue.add(call(id)) }

        let sent = sending(from: &queue, at: start)

        #expect(sent.map(\.count) == [1, 1, 50])
    }

    @Test func `lets no read overtake a write`() {
        var queue = queue()
        for id in 1...3 { queue.add(call(id)) }
        queue.add(call(4, access: .write))
        for id in 5...6 { queue.add(call(id)) }
        _ = sending(from: &queue, at: start)
        queue.finishRequest()
        queue.finishRequest()

        var sent: [[Int]] = []
        for second in 0...5 {
            sent += sending(from: &queue, at: start.advanced(by: .seconds(second)))
        }

        #expect(sent.flatMap(\.self) == [3, 4, 5, 6])
        #expect(sent.contains([4]))
    }

    @Test func `holds calls of a blocked method and no others`() throws {
        var queue = queue()
        let time = #"{"operating":480,"operating_reset_at":1700000100,"finish":1700000000}"#
        queue.budget.record(try JSONDocument(parsing: time).root, of: "crm.deal.list", at: start)
        queue.budget.block("crm.deal.list")
        queue.add(call(1, "crm.deal.list"))
        queue.add(call(2))

        let sent = sending(from: &queue, at: start)

        #expect(sent == [[2]])
        #expect(sending(from: &queue, at: start.advanced(by: .seconds(100))) == [[1]])
    }

    @Test func `slows a caller's own batch down for the methods in it`() throws {
        var queue = queue()
        let time = #"{"operating":470,"operating_reset_at":1700000300,"finish":1700000000}"#
        queue.budget.record(try JSONDocument(parsing: time).root, of: "crm.lead.list", at: start)
        for id in 1...2 {
            var batch = call(id, "batch")
            batch.mayTravel = false
            batch.carried = ["crm.lead.list"]
            queue.add(batch)
        }

        #expect(sending(from: &queue, at: start) == [[1]])
        #expect(sending(from: &queue, at: start.advanced(by: .seconds(5))) == [])
        #expect(sending(from: &queue, at: start.advanced(by: .seconds(7))) == [[2]])
    }

    @Test func `gives up a call whose time is over and frees its place`() {
        var queue = queue()
        queue.holdBack(until: start.advanced(by: .seconds(30)))
        queue.add(call(1, deadline: .seconds(5)))
        queue.add(call(2))

        #expect(moment(of: queue.step(at: start)) == start.advanced(by: .seconds(5)))
        guard case .expire(let late) = queue.step(at: start.advanced(by: .seconds(5))) else {
            Issue.record("nothing expired")
            return
        }
        #expect(late.map(\.id) == [1])
        #expect(queue.count == 1)
    }

    @Test(arguments: 0..<30)
    func `loses nothing, sends nothing twice and keeps the pace, whatever happens`(seed: UInt64) {
        var numbers = SeededNumbers(seed: seed)
        var queue = queue()
        var writes: Set<Int> = []
        var left: Set<Int> = []
        var sent: [(step: Int, ids: [Int])] = []
        var underway = 0
        for step in 0..<2_000 {
            let now = start.advanced(by: .milliseconds(step * 100))
            if step < 1_500, numbers.next() % 2 == 0 {
                let isWrite = numbers.next() % 10 == 0
                if isWrite { writes.insert(step) }
                queue.add(call(step, at: now, access: isWrite ? .write : .read))
            }
            if numbers.next() % 50 == 0, queue.remove(step - 3) != nil { left.insert(step - 3) }
            for ids in sending(from: &queue, at: now) {
                sent.append((step, ids))
                underway += 1
            }
            if underway > 0, numbers.next() % 3 == 0 {
                underway -= 1
                queue.finishRequest()
            }
        }

        let ids = sent.flatMap(\.ids)
        #expect(Set(ids).count == ids.count)
        #expect(queue.count == 0)
        #expect(left.isDisjoint(with: ids))
        #expect(ids == ids.sorted())
        #expect(sent.allSatisfy { $0.ids.count == 1 || writes.isDisjoint(with: $0.ids) })
        // In any time no more than the burst and one for each second.
        let excesses = sent.indices.filter { last in
            (0...last).contains { last - $0 + 1 > 5 + (sent[last].step - sent[$0].step) / 10 }
        }
        #expect(excesses.isEmpty)
    }

    private func queue() -> CallQueue { CallQueue(limit: limit, timeout: .seconds(10), startingAt: start) }

    private func call(
        _ id: Int,
        _ method: PortalMethod = "crm.lead.list",
        at moment: ErasedClock.Instant? = nil,
        access: MethodAccess = .read,
        deadline: Duration = .seconds(600)
    ) -> PendingCall {
        PendingCall(
            id: id,
            command: BatchCommand(method),
            access: access,
            arrivedAt: moment ?? start,
            deadline: (moment ?? start).advanced(by: deadline),
            mayTravel: access == .read,
            notBefore: moment ?? start,
            retries: RetryState(access: access, retries: 0, longestBlock: .zero)
        )
    }

    /// What the queue sends at a moment.
    private func sending(from queue: inout CallQueue, at now: ErasedClock.Instant) -> [[Int]] {
        var sent: [[Int]] = []
        while case .send(let calls) = queue.step(at: now) { sent.append(calls.map(\.id)) }
        return sent
    }

    private func moment(of step: CallQueue.Step) -> ErasedClock.Instant? {
        if case .wait(let moment) = step { moment } else { nil }
    }
}
