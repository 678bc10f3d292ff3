import Bitrix24Tools
import Logging
import ServiceLifecycle

/// Gives a running server the texts of a file whenever somebody has changed it.
///
/// What is broken is refused, once for each change, and the last good texts stay.
struct TextReload: Service {
    private let source: TextSource
    private let interval: Duration
    private let logger: Logger
    private let apply: @Sendable (LocaleTexts) throws -> Void
    private let first: TextSource.Reading

    /// - Parameters:
    ///   - first: What was read before the start.
    ///   - interval: How often the file is looked at; a change counts when two looks see the same.
    ///   - apply: Takes new texts over.
    init(
        of source: TextSource,
        after first: TextSource.Reading,
        every interval: Duration = .milliseconds(300),
        logger: Logger,
        apply: @escaping @Sendable (LocaleTexts) throws -> Void
    ) {
        self.source = source
        self.interval = interval
        self.logger = logger
        self.apply = apply
        self.first = first
    }

    func run() async throws {
        warn(of: first.strangers)
        await cancelWhenGracefulShutdown {
            guard let file = source.file else { return await waitForEnd() }
            var watch = FileWatch(read: first.stamp)
            while (try? await Task.sleep(for: interval)) != nil {
                if watch.hasSettled(on: FileStamp(ofFile: file)) { reload() }
            }
        }
    }

    private func reload() {
        do {
            let reading = try source.read()
            try apply(reading.texts)
            logger.info("Texts were read again", metadata: ["file": "\(source.file ?? "")"])
            warn(of: reading.strangers)
        } catch {
            logger.error("Texts were refused, the last good ones stay", metadata: ["error": "\(error)"])
        }
    }

    /// Names what the file has and nobody uses: most often a slip in a name.
    private func warn(of strangers: [String]) {
        guard !strangers.isEmpty else { return }
        logger.warning(
            "Texts have names that are not used",
            metadata: ["names": "\(strangers.joined(separator: ", "))"]
        )
    }

    /// A service that ends by itself would end the server.
    private func waitForEnd() async {
        while (try? await Task.sleep(for: .seconds(3600))) != nil {}
    }
}
