import Hummingbird
import HummingbirdCore
import NIOCore
import ProcessTuning

/// Lets each request work in a task of its own.
///
/// A task keeps the deepest stack that it ever had until it ends. The task of a connection lives long, and would keep
/// that of middleware and routes, some 20 KB, for each client that only waits or listens.
enum RequestTask {
    static func wrapping(_ responder: @escaping HTTPChannelHandler.Responder) -> HTTPChannelHandler.Responder {
        { request, writer, channel in
            // Handed to the one task that uses it from here on.
            nonisolated(unsafe) let place = WriterPlace(writer)
            let task = Task(executorPreference: LoopExecutor.shared) {
                try await responder(request, place.take(), channel)
            }
            try await withTaskCancellationHandler {
                try await task.value
            } onCancel: {
                task.cancel()
            }
        }
    }

    /// Carries what cannot be copied into a task.
    private final class WriterPlace {
        private var writer: ResponseWriter?

        init(_ writer: consuming ResponseWriter) {
            self.writer = consume writer
        }

        /// Gives the writer away; once.
        func take() -> ResponseWriter {
            guard let writer = writer.take() else { preconditionFailure("A response is written once.") }
            return writer
        }
    }
}
