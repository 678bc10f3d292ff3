import MCP
import MCPTesting

/// One message without headers, as on a pipe.
struct MessageTarget: FuzzTarget {
    let name = "message"
    let tokens = SampleServer.tokens

    func check(_ input: [UInt8]) async throws(FuzzFault) -> String {
        let oracle = AnswerOracle(message: input)
        let answer = await Self.answer(to: input, headers: nil, after: nil)
        let outcome = try oracle.check(answer)
        try require(oracle.isModern == (answer.era == .modern), "the answer is of another era than the message")
        for revision in [Revision.v20241105, .v20251125] {
            let other = try oracle.check(await Self.answer(to: input, headers: nil, after: revision))
            if answer.era == .modern { try require(other == outcome, "an earlier initialize changes the answer") }
        }
        return outcome
    }

    /// What the server answers.
    ///
    /// - Parameter revision: What an earlier `initialize` led to.
    static func answer(to message: [UInt8], headers: RoutingHeaders?, after revision: Revision?) async -> Answer {
        do throws(Incoming.Rejection) {
            let incoming = try Incoming(parsing: message, headers: headers)
            return await SampleServer.server.answer(incoming, from: Caller(revision: revision, logger: .silent))
        } catch {
            return error.answer
        }
    }
}
