import Bitrix24Server
import Logging

/// What the commands that need a configuration share.
enum Command {
    /// Reads the configuration, makes a logger and runs the body.
    ///
    /// - Parameter listens: Whether the command opens a port.
    /// - Throws: A ``ConfigurationError``, which ends the process with its one line on standard error.
    static func run(
        flags: [[ConfigurationKey: String?]],
        demo: Bool,
        listens: Bool = true,
        body: (ServerConfiguration, Logger) async throws -> Void
    ) async throws {
        let source = try source(flags: flags)
        let configuration = try ServerConfiguration(source: source, demo: demo, listens: listens)
        let logger = logger(configuration.logLevel)
        warn(of: source, logger: logger)
        try await body(configuration, logger)
    }

    /// Flags before the environment before `.env`.
    static func source(flags: [[ConfigurationKey: String?]]) throws(ConfigurationError) -> ConfigurationSource {
        let given = flags.joined().compactMap { key, value in value.map { (key, $0) } }
        return try ConfigurationSource.standard(flags: Dictionary(uniqueKeysWithValues: given))
    }

    /// Says which settings have no effect; their values may be secrets.
    static func warn(of source: ConfigurationSource, logger: Logger) {
        for key in source.unknownKeys {
            var metadata: Logger.Metadata = ["key": "\(key.name)"]
            if let nearest = key.nearest { metadata["nearest"] = "\(nearest)" }
            logger.warning("Setting is unknown and has no effect", metadata: metadata)
        }
        guard !source.skippedLines.isEmpty else { return }
        logger.warning("Lines of .env are no settings", metadata: ["lines": "\(source.skippedLines)"])
    }

    /// A logger that writes to standard error, so that standard output stays free for the protocol.
    static func logger(_ level: Logger.Level) -> Logger {
        var logger = Logger(label: "b24-mcp") { StreamLogHandler.standardError(label: $0) }
        logger.logLevel = level
        return logger
    }
}
