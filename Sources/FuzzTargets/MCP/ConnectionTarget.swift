import JSONCore
import MCP
import MCPTesting
import Synchronization

/// A connection that gets a message with each line: who asks is answered, once.
struct ConnectionTarget: FuzzTarget {
    let name = "connection"
    let tokens = SampleServer.tokens + ["\n", "\r\n", "\n{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"ping\"}\n"]

    func check(_ input: [UInt8]) async throws(FuzzFault) -> String {
        var splitter = LineSplitter(limit: 2048)
        var lines = input.pieces.flatMap { splitter.append($0) }
        if let last = splitter.finish() { lines.append(last) }
        let messages = lines.compactMap { line in if case .complete(let bytes) = line { bytes } else { nil } }
        let answers = try await Self.answers(to: messages)
        return try Self.check(answers, to: messages.map(AnswerOracle.init))
    }

    private static func answers(to messages: [[UInt8]]) async throws(FuzzFault) -> [[UInt8]] {
        let sent = Sent()
        let limit = PeerConnection.Limit(running: 3)
        let connection = PeerConnection(server: SampleServer.server, logger: .silent, limit: limit) { bytes in
            sent.bytes.withLock { $0.append(bytes) }
        }
        do {
            try await withThrowingDiscardingTaskGroup { group in
                for message in messages { try await connection.receive(Inbound(parsing: message), in: &group) }
                connection.endInput()
            }
        } catch {
            throw FuzzFault("the connection broke off: \(error)")
        }
        return sent.bytes.withLock { $0 }
    }

    private static func check(_ answers: [[UInt8]], to messages: [AnswerOracle]) throws(FuzzFault) -> String {
        var waiting: [JSONValue: Int] = [:]
        var strangers = 0
        for message in messages where !message.isNotification {
            if let id = message.id { waiting[id, default: 0] += 1 } else { strangers += 1 }
        }
        for answer in answers {
            let root = try AnswerOracle.read(answer)
            if let id = root["id"].map(JSONValue.init) {
                waiting[id, default: 0] -= 1
                try require(waiting[id, default: 0] >= 0, "an answer that nobody asked for: \(root.rawText)")
            } else {
                strangers -= 1
                try require(strangers >= 0, "an error that nobody caused: \(root.rawText)")
            }
        }
        let unanswered = waiting.values.reduce(strangers, +)
        let mayBeSilent = messages.contains { $0.isCancellation || $0.isResponse }
        try require(unanswered == 0 || mayBeSilent, "\(unanswered) messages have no answer")
        return "\(min(answers.count, 8)) of \(min(messages.count, 8))"
    }

    /// What the connection sent.
    private final class Sent: Sendable {
        let bytes = Mutex<[[UInt8]]>([])
    }
}
