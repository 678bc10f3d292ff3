@testable import MCPHTTP

extension ResponseStream {
    /// Waits for what a reader has to do next.
    func next(for reader: Int) async -> Step {
        while true {
            let wakes = AsyncStream<Void>.makeStream()
            if let step = step(for: reader, orWake: { wakes.continuation.finish() }) { return step }
            for await _ in wakes.stream {}
        }
    }
}

extension ResponseStream.Step {
    var message: [UInt8]? {
        if case .write(let event) = self { event.message } else { nil }
    }
}
