package import JSONCore

/// What came of playing a transcript.
package struct TranscriptReplay: Sendable {
    /// The first thing that was not as the transcript has it; `nil` where all was.
    package private(set) var difference: String?
    /// The lines of the transcript with what the server said this time.
    package private(set) var lines: [JSONValue] = []

    /// Plays a transcript to a server of its own.
    ///
    /// - Parameters:
    ///   - acceptsAnswers: Whether the server may say something else than the transcript, as long as it speaks as often.
    ///   - patience: How long the whole may take; a server that is still silent then does not speak any more.
    package init(
        of transcript: Transcript,
        acceptsAnswers: Bool = false,
        patience: Duration = .seconds(30)
    ) async throws {
        let stage = try TranscriptStage()
        let serving = Task { try await stage.serve() }
        let watchdog = Task {
            try await Task.sleep(for: patience)
            serving.cancel()
        }
        defer {
            watchdog.cancel()
            serving.cancel()
        }
        var output = Output(stage)
        for (line, source) in transcript.lines {
            guard try await play(line, source, on: stage, to: &output, acceptsAnswers) else {
                difference = "\(transcript.name):\(lines.count + 1): \(difference ?? "")"
                lines += transcript.lines[lines.count...].map(\.source)
                return
            }
        }
        stage.endInput()
        while let message = try await output.next() { lines.append(["server": message]) }
        guard lines.count > transcript.lines.count else { return }
        let excess = lines[transcript.lines.count...].map(\.text).joined(separator: "\n")
        difference = "\(transcript.name):\(transcript.lines.count + 1): the server also sent\n\(excess)"
    }

    /// Plays one line; returns whether all was as expected.
    private mutating func play(
        _ line: Transcript.Line,
        _ source: JSONValue,
        on stage: TranscriptStage,
        to output: inout Output,
        _ acceptsAnswers: Bool
    ) async throws -> Bool {
        switch line {
        case .client(let message): stage.send(output.names.filling(message).text)
        case .clientText(let text): stage.send(text)
        case .event(let event): stage.perform(event)
        case .comment: break
        case .server:
            guard let message = try await output.next() else {
                difference = "the server sent nothing instead of\n\(source.text)"
                return false
            }
            let actual: JSONValue = ["server": message]
            guard acceptsAnswers || actual.text == source.text else {
                difference = "expected\n\(source.text)\nbut the server sent\n\(actual.text)"
                return false
            }
            lines.append(actual)
            return true
        }
        lines.append(source)
        return true
    }

    private struct Output {
        var names = TranscriptNames()
        private var iterator: AsyncStream<[UInt8]>.Iterator

        init(_ stage: TranscriptStage) {
            iterator = stage.output.makeAsyncIterator()
        }

        mutating func next() async throws -> JSONValue? {
            guard let line = await iterator.next(isolation: #isolation) else { return nil }
            return names.naming(JSONValue(try JSONDocument(parsing: line).root))
        }
    }
}
