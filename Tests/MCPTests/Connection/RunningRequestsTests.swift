import Testing

@testable import MCP

struct RunningRequestsTests {
    @Test func `a withdrawn request does not end a later one of the same id`() {
        let id = RequestID(1)
        let (first, second) = (Task { Answer.none(.legacy) }, Task { Answer.none(.legacy) })
        var running = RunningRequests()
        running.insert(first, for: id)
        running.cancel(id)
        running.insert(second, for: id)

        let firstHadRight = running.remove(first, for: id)
        let secondHadRight = running.remove(second, for: id)

        #expect(!firstHadRight)
        #expect(secondHadRight)
        #expect(!running.contains(id))
    }
}
