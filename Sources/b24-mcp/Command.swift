import Bitrix24Server
import Logging

/// What the commands that need a configuration share.
enum Command {
    /// Reads the configuration, makes a logger and runs the body.
    ///
    /// - Throws: A ``ConfigurationError``, which ends the process with its one line on standard error.
    static func run(
        flags: [[ConfigurationKey: String?]],
        demo: Bool,
        body: (ServerConfiguration, Logger) async throws -> Void
    ) async throws {
        let given = flags.joined().compactMap { key, value in value.map { (key, $0) } }
        let source = try await ConfigurationSource.standard(flags: Dictionary(uniqueKeysWithValues: given))
        let configuration = try ServerConfiguration(source: source, demo: demo)
        try await body(configuration, logger(configuration.logLevel))
    }

    /// A logger that writes to standard error, so that standard output stays free for the protocol.
    static func logger(_ level: Logger.Level) -> Logger {
        var logger = Logger(label: "b24-mcp") { StreamLogHandler.standardError(label: $0) }
        logger.logLevel = level
        return logger
    }
}
