import JSONCore
import Synchronization
import Testing

@testable import MCP

struct PromotionTests {
    @Test func `a task that nobody was told of is stopped with its request`() throws {
        let task = try #require(TaskStore { 0 }.make(for: .local) { _ in })
        let stops = Mutex(0)
        let promotion = Promotion(makeTask: { task }, onPromotion: { _ in })
        promotion.onCancel { stops.withLock { $0 += 1 } }
        promotion.promote()

        promotion.abandon()

        #expect(stops.withLock { $0 } == 1)
        #expect(task.record.status == .cancelled)
    }

    @Test func `work that was given up becomes no task any more`() {
        let stops = Mutex(0)
        let made = Mutex(0)
        let promotion = Promotion(
            makeTask: {
                made.withLock { $0 += 1 }
                return nil
            },
            onPromotion: { _ in }
        )
        promotion.onCancel { stops.withLock { $0 += 1 } }

        promotion.abandon()
        promotion.promote()

        #expect(stops.withLock { $0 } == 1)
        #expect(made.withLock { $0 } == 0)
    }
}
