import Synchronization

/// A number of places that tasks take and free; whoever finds none waits for its turn.
package final class PlaceLimit: Sendable {
    private struct State {
        var free: Int
        var nextID = 0
        var waiting: [(id: Int, continuation: CheckedContinuation<Bool, Never>)] = []
    }

    private let count: Int
    private let state: Mutex<State>

    package init(_ count: Int) {
        self.count = count
        state = Mutex(State(free: count))
    }

    /// Waits for a place.
    ///
    /// - Returns: `false` where the task was cancelled first; then there is no place to be freed.
    package func take() async -> Bool {
        let id = state.withLock { state in
            state.nextID += 1
            return state.nextID
        }
        return await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                let isTaken: Bool? = state.withLock { state in
                    guard !Task.isCancelled else { return false }
                    guard state.free == 0 else {
                        state.free -= 1
                        return true
                    }
                    state.waiting.append((id, continuation))
                    return nil
                }
                if let isTaken { continuation.resume(returning: isTaken) }
            }
        } onCancel: {
            let continuation = state.withLock { state in
                state.waiting.firstIndex { $0.id == id }.map { state.waiting.remove(at: $0).continuation }
            }
            continuation?.resume(returning: false)
        }
    }

    /// Takes every place, which is when whoever had one has given it back.
    package func takeAll() async {
        for _ in 0..<count { guard await take() else { return } }
    }

    /// Gives a place back.
    package func free() {
        let next: CheckedContinuation<Bool, Never>? = state.withLock { state in
            guard !state.waiting.isEmpty else {
                state.free += 1
                return nil
            }
            return state.waiting.removeFirst().continuation
        }
        next?.resume(returning: true)
    }
}

/// One place, from when it was taken until it is given back.
final class Place: Sendable {
    private let limit: PlaceLimit
    private let isTaken = Mutex(false)

    init(in limit: PlaceLimit) {
        self.limit = limit
    }

    /// Waits for the place; `false` where the task was cancelled first.
    func take() async -> Bool {
        let isTaken = await limit.take()
        self.isTaken.withLock { $0 = isTaken }
        return isTaken
    }

    /// Gives the place back, where it was taken.
    func giveBack() {
        let wasTaken = isTaken.withLock { isTaken in
            defer { isTaken = false }
            return isTaken
        }
        if wasTaken { limit.free() }
    }
}
