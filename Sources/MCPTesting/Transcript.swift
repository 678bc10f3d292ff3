import FoundationEssentials
import JSONCore

/// A dialogue of a client and a server, kept in a file of the folder `Transcripts` beside a test.
///
/// A line of the file is a JSON object:
/// - `{"client": …}`: a message that the client sends;
/// - `{"clientText": "…"}`: a line that it sends as it is, with `"times": 9` as often in one line;
/// - `{"server": …}`: the message that the server sends next; the next line is not sent before it has come;
/// - `{"do": "…"}`: what happens beside: `replace`, `update` (of `uri`), `proceed`, `pass` (of `seconds`), `end`,
///   `shutDown`;
/// - `{"comment": "…"}`: words for the reader.
///
/// Names that the server draws at random stand there as `$state1`, `$task1` or `$elicitation1`, numbered as they come; the client may
/// say them too.
package struct Transcript: Sendable {
    /// A line of the file is none of a transcript.
    package struct Misfit: Error, CustomStringConvertible {
        /// The file and the line.
        package var place: String

        package var description: String { "\(place) is no line of a transcript." }
    }

    enum Line: Sendable {
        case client(JSONValue)
        case clientText(String)
        case server
        case event(TranscriptEvent)
        case comment
    }

    /// The name of the file.
    package let name: String
    let lines: [(line: Line, source: JSONValue)]

    private let path: String

    /// Reads a transcript.
    package init(_ name: String, beside testFile: String = #filePath) throws {
        self.name = name
        path = "\(Self.folder(beside: testFile))/\(name)"
        guard let data = FileManager.default.contents(atPath: path) else { throw MissingSnapshot(path: path) }
        var lines: [(line: Line, source: JSONValue)] = []
        for text in String(decoding: data, as: UTF8.self).split(separator: "\n") {
            guard let source = try? JSONValue(parsing: String(text)), let line = Line(source) else {
                throw Misfit(place: "\(name):\(lines.count + 1)")
            }
            lines.append((line, source))
        }
        self.lines = lines
    }

    /// The names of all transcripts beside a test.
    package static func names(beside testFile: String = #filePath) throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: folder(beside: testFile)).filter { $0.hasSuffix(".jsonl") }
            .sorted()
    }

    /// Makes the lines of a replay those of the file.
    package func accept(_ replay: TranscriptReplay) throws {
        let text = replay.lines.map { $0.text + "\n" }.joined()
        guard FileManager.default.createFile(atPath: path, contents: Data(text.utf8)) else {
            throw MissingSnapshot(path: path)
        }
    }

    private static func folder(beside testFile: String) -> String {
        let folder = testFile.split(separator: "/", omittingEmptySubsequences: false).dropLast().joined(separator: "/")
        return "\(folder)/Transcripts"
    }
}

extension Transcript.Line {
    /// Reads a line; `nil` where it is none.
    init?(_ source: JSONValue) {
        if let message = source["client"] {
            self = .client(message)
        } else if let text = source["clientText"]?.string {
            self = .clientText(String(repeating: text, count: source["times"]?.int ?? 1))
        } else if source["server"] != nil {
            self = .server
        } else if let event = TranscriptEvent(source) {
            self = .event(event)
        } else if source["comment"] != nil {
            self = .comment
        } else {
            return nil
        }
    }
}
