import MCP
import MCPTesting
import Testing

@Suite(.timeLimit(.minutes(2)))
struct TranscriptTests {
    @Test(arguments: try Transcript.names()) func `the server speaks as in the transcript`(name: String) async throws {
        let transcript = try Transcript(name)

        let replay = try await TranscriptReplay(of: transcript, acceptsAnswers: Snapshot.isUpdating)

        if Snapshot.isUpdating { try transcript.accept(replay) }
        if let difference = replay.difference { Issue.record("\(difference)") }
    }

    @Test(arguments: Revision.allCases) func `each revision has a transcript`(revision: Revision) throws {
        #expect(try Transcript.names().contains { $0.hasPrefix(revision.rawValue) })
    }
}
