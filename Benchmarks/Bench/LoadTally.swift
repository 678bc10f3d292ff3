import NIOCore

/// What is asked, and what came of it so far; lives on one event loop.
final class LoadTally {
    private let requests: [ByteBuffer]
    private var turn = 0
    /// The times that answers took, in nanoseconds.
    var times: [Int64] = []
    /// How many answers were not what was asked for.
    var failures = 0

    init(asking requests: [ByteBuffer]) {
        self.requests = requests
    }

    /// What to ask next.
    func nextRequest() -> ByteBuffer {
        defer { turn = (turn + 1) % requests.count }
        return requests[turn]
    }

    /// The line that a reader of the load's output gets.
    func report(seconds: Double) -> String {
        let sorted = times.sorted()
        let time = { (share: Double) -> Double in
            sorted.isEmpty ? 0 : Double(sorted[min(sorted.count - 1, Int(Double(sorted.count) * share))]) / 1e6
        }
        return "{\"requests\":\(times.count),\"failures\":\(failures),\"seconds\":\(seconds),"
            + "\"p50\":\(time(0.5)),\"p99\":\(time(0.99))}"
    }
}
