import Foundation
import JSONCore
import MCPTesting
import Testing

struct TranscriptReplayTests {
    private static let ping = #"{"client":{"jsonrpc":"2.0","id":1,"method":"ping"}}"#
    private static let answer = #"{"server":{"jsonrpc":"2.0","id":1,"result":{}}}"#

    @Test func `finds nothing where the server speaks as in the transcript`() async throws {
        let replay = try await replay([#"{"comment":"A ping."}"#, Self.ping, Self.answer])

        #expect(replay.difference == nil)
        #expect(replay.lines.count == 3)
    }

    @Test func `names the line that is another`() async throws {
        let other = Self.answer.replacing("{}}", with: #"{"a":1}}"#)

        let replay = try await replay([Self.ping, other])

        #expect(replay.difference == "a.jsonl:2: expected\n\(other)\nbut the server sent\n\(Self.answer)")
    }

    @Test func `names the line that does not come`() async throws {
        let replay = try await replay([Self.ping, Self.answer, Self.answer], patience: .milliseconds(200))

        #expect(replay.difference?.hasPrefix("a.jsonl:") == true)
        #expect(replay.difference?.hasSuffix(": the server sent nothing instead of\n\(Self.answer)") == true)
    }

    @Test func `shows what comes beside`() async throws {
        let replay = try await replay([Self.ping])

        #expect(replay.difference == "a.jsonl:2: the server also sent\n\(Self.answer)")
    }

    @Test func `accepts other answers, but not less of them`() async throws {
        let accepted = try await replay([Self.ping, #"{"server":null}"#], acceptsAnswers: true)
        #expect(accepted.difference == nil)
        #expect(accepted.lines.map(\.text) == [Self.ping, Self.answer])

        let lines = [#"{"do":"end"}"#, #"{"server":null}"#, #"{"comment":"The end."}"#]
        let refused = try await replay(lines, acceptsAnswers: true)
        #expect(refused.difference == "a.jsonl:2: the server sent nothing instead of\n{\"server\":null}")
        #expect(refused.lines.map(\.text) == lines)
    }

    @Test func `refuses a line that is none`() async throws {
        let error = await #expect(throws: Transcript.Misfit.self) {
            try await replay([Self.ping, #"{"do":"nothing"}"#])
        }

        #expect(error?.place == "a.jsonl:2")
    }

    private func replay(
        _ lines: [String],
        acceptsAnswers: Bool = false,
        patience: Duration = .seconds(30)
    ) async throws -> TranscriptReplay {
        let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
        let transcripts = folder.appending(path: "Transcripts")
        try FileManager.default.createDirectory(at: transcripts, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        try Data(lines.joined(separator: "\n").utf8).write(to: transcripts.appending(path: "a.jsonl"))
        let transcript = try Transcript("a.jsonl", beside: folder.appending(path: "ATests.swift").path)
        return try await TranscriptReplay(of: transcript, acceptsAnswers: acceptsAnswers, patience: patience)
    }
}
