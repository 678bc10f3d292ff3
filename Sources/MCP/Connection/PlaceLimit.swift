/// A number of places that tasks take and free; whoever finds none waits.
struct PlaceLimit: Sendable {
    private let count: Int
    private let places: AsyncStream<Void>
    private let continuation: AsyncStream<Void>.Continuation

    init(_ count: Int) {
        self.count = count
        (places, continuation) = AsyncStream.makeStream(bufferingPolicy: .bufferingNewest(count))
        for _ in 0..<count { continuation.yield() }
    }

    /// Waits for a place; one task at a time may.
    ///
    /// - Returns: `false` where the task was cancelled first.
    func take() async -> Bool {
        for await _ in places { return !Task.isCancelled }
        return false
    }

    /// Takes every place, which is when whoever had one has given it back.
    func takeAll() async {
        for _ in 0..<count { guard await take() else { return } }
    }

    /// Gives a place back.
    func free() {
        continuation.yield()
    }
}
