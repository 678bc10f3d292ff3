import NIOCore
import NIOPosix

/// Runs tasks on the event loops that all connections share.
///
/// What works for a connection runs where the connection is: a task that is resumed on an event loop goes on there, and
/// nothing has to be handed from thread to thread.
package final class LoopExecutor: TaskExecutor {
    /// The executor.
    package static let shared = LoopExecutor()

    private init() {}

    package func enqueue(_ job: consuming ExecutorJob) {
        let job = UnownedJob(job)
        MultiThreadedEventLoopGroup.singleton.any().execute {
            job.runSynchronously(on: self.asUnownedTaskExecutor())
        }
    }
}
