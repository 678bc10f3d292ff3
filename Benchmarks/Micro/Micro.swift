import ArgumentParser
import Dispatch
import ProcessTuning

/// Runs one piece of work again and again, for a tool that counts the instructions.
///
/// The main function is no asynchronous one: that would end the main thread in a way that valgrind does not survive.
@main
struct Micro: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Run one piece of work so many times.",
        discussion: MicroBenchmark.all.map { "\($0.name): \($0.summary)" }.joined(separator: "\n")
    )

    @Argument(help: "Which work; without it, the names are printed.")
    var name: String?

    @Option(help: "How many times.")
    var times = 1

    func run() throws {
        guard let name else {
            for benchmark in MicroBenchmark.all { print(benchmark.name) }
            return
        }
        guard let benchmark = MicroBenchmark.all.first(where: { $0.name == name }) else {
            let names = MicroBenchmark.all.map(\.name).joined(separator: ", ")
            throw ValidationError("There is no benchmark '\(name)', but: \(names).")
        }
        guard times >= 0 else { throw ValidationError("--times must be 0 or more, not \(times).") }
        EventLoops.matchCores()
        let outcome = Outcome()
        // With one core all tasks take turns on one thread, in the same way each time.
        Task(executorPreference: LoopExecutor.shared) { [times] in
            do {
                let work = try await benchmark.prepare()
                for _ in 0..<times { try await work() }
                outcome.finish(nil)
            } catch {
                outcome.finish(error)
            }
        }
        if let error = outcome.wait() { throw error }
    }
}

/// Hands what a task ended with to the thread that waits for it.
private final class Outcome: @unchecked Sendable {
    private let semaphore = DispatchSemaphore(value: 0)
    /// Written before the signal and read behind the wait.
    private var error: (any Error)?

    func finish(_ error: (any Error)?) {
        self.error = error
        semaphore.signal()
    }

    func wait() -> (any Error)? {
        semaphore.wait()
        return error
    }
}
