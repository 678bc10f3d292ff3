public import JSONCore

/// What goes back to a client for one message.
public struct Answer: Hashable, Sendable {
    /// What kind of error the response is; `nil` where it is a result or nothing.
    public let failure: RPCError.Code?
    /// The era that the answer speaks.
    public let era: Era
    /// The JSON of the result; `nil` where the answer is an error or nothing.
    public let result: JSONFragment?

    /// What stands before the result, or all of a response that has none.
    private let head: [UInt8]?

    /// The JSON-RPC response on one line; `nil` where nothing is to be sent.
    public var bytes: [UInt8]? {
        guard let pieces else { return nil }
        var bytes: [UInt8] = []
        bytes.reserveCapacity(pieces.reduce(0) { $0 + $1.count })
        for piece in pieces { bytes.append(contentsOf: piece) }
        return bytes
    }

    /// The response in pieces to be sent one after the other, since a result can be large; `nil` where nothing is to be sent.
    package var pieces: [[UInt8]]? {
        guard let head else { return nil }
        return result.map { [head, $0.bytes, [UInt8(ascii: "}")]] } ?? [head]
    }

    /// Nothing: the message wanted no answer, or its request was cancelled.
    public static func none(_ era: Era) -> Answer {
        Answer(failure: nil, era: era, result: nil, head: nil)
    }

    /// An error.
    public static func refusal(_ refusal: Refusal, _ era: Era) -> Answer {
        var writer = JSONWriter(capacity: 256)
        writer.object { writer in
            writer.member("jsonrpc", "2.0")
            if let id = refusal.id { writer.member("id", id.fragment) }
            writer.member("error", refusal.error.fragment)
        }
        return Answer(failure: refusal.error.code, era: era, result: nil, head: writer.bytes)
    }

    /// The answers to a batch as one; nothing where there are none.
    package static func batch(_ answers: [Answer]) -> Answer {
        let parts = answers.compactMap(\.bytes)
        guard !parts.isEmpty else { return .none(.legacy) }
        var bytes: [UInt8] = [UInt8(ascii: "[")]
        bytes.append(contentsOf: parts.joined(separator: [UInt8(ascii: ",")]))
        bytes.append(UInt8(ascii: "]"))
        return Answer(failure: nil, era: .legacy, result: nil, head: bytes)
    }

    /// A result that is already JSON.
    static func result(_ result: JSONFragment, to id: RequestID, _ era: Era) -> Answer {
        var head = Array(#"{"jsonrpc":"2.0","id":"#.utf8)
        head.append(contentsOf: id.fragment.bytes)
        head.append(contentsOf: #","result":"#.utf8)
        return Answer(failure: nil, era: era, result: result, head: head)
    }
}
