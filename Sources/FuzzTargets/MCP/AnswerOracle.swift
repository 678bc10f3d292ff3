import JSONCore
import MCP

/// What has to hold for every answer, whatever the message was.
struct AnswerOracle {
    /// The errors that a server may send; the last one in the legacy era only.
    private static let codes: Set<Int> = [
        -32700, -32600, -32601, -32602, -32603, -32020, -32021, -32022, RPCError.Code.resourceNotFound.rawValue,
    ]

    private let message: JSONNode?

    /// Reads the message that is answered, without the code that is under test.
    init(message: [UInt8]) {
        self.message = (try? JSONDocument(parsing: message))?.root
    }

    /// The id that the answer has to echo; `nil` where the message has none that may be one.
    var id: JSONValue? {
        guard message?.kind == .object, !isResponse, let id = message?["id"].map(JSONValue.init) else { return nil }
        switch id {
        case .string: return id
        case .number(let number) where !number.text.utf8.contains { ".eE".utf8.contains($0) }: return id
        case .number, .null, .bool, .array, .object: return nil
        }
    }

    /// Whether the message is a sound notification.
    var isNotification: Bool {
        guard let message, isVersioned, message["id"] == nil else { return false }
        return message["method"]?.kind == .string && [nil, .null, .object].contains(message["params"]?.kind)
    }

    /// Whether the message withdraws a request.
    var isCancellation: Bool { isNotification && message?["method"]?.isString("notifications/cancelled") == true }

    /// Whether the message is an answer itself.
    var isResponse: Bool {
        isVersioned && message?["method"] == nil && (message?["result"] ?? message?["error"]) != nil
    }

    /// Whether the message says itself that it is of the modern era.
    var isModern: Bool { message?["params"]?["_meta"]?["io.modelcontextprotocol/protocolVersion"] != nil }

    private var isVersioned: Bool { message?["jsonrpc"]?.isString("2.0") == true }

    /// Checks an answer and says in short what it is.
    func check(_ answer: Answer) throws(FuzzFault) -> String {
        guard let bytes = answer.bytes else {
            try require(isNotification || isResponse && answer.era == .legacy, "there is no answer")
            try require(answer.failure == nil && answer.result == nil, "no answer, and yet a result or a failure")
            return "none"
        }
        try require(!isNotification, "a notification was answered: \(String(decoding: bytes, as: UTF8.self))")
        let root = try Self.read(bytes)
        try require(root["id"].map(JSONValue.init) == id, "the answer is for another id: \(root.rawText)")
        try require(answer.failure?.rawValue == root["error"]?["code"]?.int, "the failure is not the one in the answer")
        try require(answer.result.map(\.bytes) == root["result"].map { Array($0.rawBytes) }, "another result")
        try require(answer.era == .modern || !isModern, "the answer is of another era than the message")
        return try Self.check(root, in: answer.era)
    }

    /// Reads an answer that stands on its own.
    static func read(_ bytes: [UInt8]) throws(FuzzFault) -> JSONNode {
        try require(!bytes.contains { $0 == 0x0A || $0 == 0x0D }, "the answer has more than one line")
        let document = try require(try? JSONDocument(parsing: bytes), "the answer is no JSON")
        let root = document.root
        try require(root["jsonrpc"]?.isString("2.0") == true, "the answer has no version: \(root.rawText)")
        let isResult = root["result"] != nil
        try require(isResult != (root["error"] != nil), "neither a result nor an error: \(root.rawText)")
        try require(root.count == (root["id"] == nil ? 2 : 3), "strange members: \(root.rawText)")
        try require(!isResult || root["id"] != nil, "a result for nobody: \(root.rawText)")
        return root
    }

    private static func check(_ root: JSONNode, in era: Era) throws(FuzzFault) -> String {
        if let error = root["error"] {
            let code = try require(error["code"]?.int, "an error without a code: \(root.rawText)")
            try require(error["message"]?.string?.isEmpty == false, "an error without a message: \(root.rawText)")
            try require(codes.contains(code), "an unknown code: \(root.rawText)")
            try require(era == .legacy || code != -32002, "a code of the other era: \(root.rawText)")
            return "\(era) \(code) \(error["message"]?.string?.prefix(20) ?? "")"
        }
        guard let result = root["result"], result.kind == .object else { throw FuzzFault("no object: \(root.rawText)") }
        let isMarked = result["resultType"]?.kind == .string
        try require(isMarked == (era == .modern), "a result of the other era: \(root.rawText)")
        return "\(era) \(result.members.map(\.key))"
    }
}
