package import Logging
import Synchronization

/// Keeps every line that is logged.
package final class LogRecorder: Sendable {
    private let recorded = Mutex<[String]>([])

    /// Creates a recorder.
    package init() {}

    package var lines: [String] { recorded.withLock { $0 } }

    /// A logger of the lowest level that writes here.
    package var logger: Logger {
        var logger = Logger(label: "test") { [self] _ in Writer(recorder: self) }
        logger.logLevel = .trace
        return logger
    }

    private func record(_ line: String) {
        recorded.withLock { $0.append(line) }
    }

    private struct Writer: LogHandler {
        let recorder: LogRecorder
        var metadata: Logger.Metadata = [:]
        var logLevel: Logger.Level = .trace

        subscript(metadataKey key: String) -> Logger.Metadata.Value? {
            get { metadata[key] }
            set { metadata[key] = newValue }
        }

        func log(event: LogEvent) {
            let metadata = (event.metadata ?? [:]).sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }
            recorder.record((["\(event.level)", "\(event.message)"] + metadata).joined(separator: " "))
        }
    }
}
