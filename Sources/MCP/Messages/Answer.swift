import JSONCore

/// What goes back to a client for one message.
public struct Answer: Hashable, Sendable {
    /// The JSON-RPC response on one line; `nil` where nothing is to be sent.
    public let bytes: [UInt8]?
    /// What kind of error the response is; `nil` where it is a result or nothing.
    public let failure: RPCError.Code?
    /// The era that the answer speaks.
    public let era: Era

    private let resultRange: Range<Int>?

    /// The JSON of the result inside ``bytes``; `nil` where the answer is an error or nothing.
    public var result: ArraySlice<UInt8>? { resultRange.flatMap { bytes?[$0] } }

    /// Nothing: the message wanted no answer, or its request was cancelled.
    public static func none(_ era: Era) -> Answer {
        Answer(bytes: nil, failure: nil, era: era, resultRange: nil)
    }

    /// An error.
    public static func refusal(_ refusal: Refusal, _ era: Era) -> Answer {
        var writer = JSONWriter(capacity: 256)
        writer.object { writer in
            writer.member("jsonrpc", "2.0")
            if let id = refusal.id { writer.member("id", id.fragment) }
            writer.member("error", refusal.error.fragment)
        }
        return Answer(bytes: writer.bytes, failure: refusal.error.code, era: era, resultRange: nil)
    }

    /// The answers to a batch as one; nothing where there are none.
    package static func batch(_ answers: [Answer]) -> Answer {
        let parts = answers.compactMap(\.bytes)
        guard !parts.isEmpty else { return .none(.legacy) }
        var bytes: [UInt8] = [UInt8(ascii: "[")]
        bytes.append(contentsOf: parts.joined(separator: [UInt8(ascii: ",")]))
        bytes.append(UInt8(ascii: "]"))
        return Answer(bytes: bytes, failure: nil, era: .legacy, resultRange: nil)
    }

    /// A result that is already JSON.
    static func result(_ result: JSONFragment, to id: RequestID, _ era: Era) -> Answer {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(result.bytes.count + id.fragment.bytes.count + 40)
        bytes.append(contentsOf: #"{"jsonrpc":"2.0","id":"#.utf8)
        bytes.append(contentsOf: id.fragment.bytes)
        bytes.append(contentsOf: #","result":"#.utf8)
        let start = bytes.count
        bytes.append(contentsOf: result.bytes)
        let end = bytes.count
        bytes.append(UInt8(ascii: "}"))
        return Answer(bytes: bytes, failure: nil, era: era, resultRange: start..<end)
    }
}
