import JSONCore

/// The parser, the nodes and the writer: what is read is what was written, by every way there is.
struct JSONTarget: FuzzTarget {
    let name = "json"
    let tokens = [
        "{", "}", "[", "]", ":", ",", "\"", "null", "true", "false", "0", "-0", "1e3", "-1.5E-7", "1e400", "\\u0000",
        "\\ud83d\\ude00", "\\ud800", "\\udfff", "\\u00e9", "\\\"", "\\\\", "\\/", "\"a\":", "\"\":",
        "{\"a\":1,\"a\":2}",
        "9223372036854775808", "-9223372036854775808", "\u{FEFF}", "\u{2028}", "e\u{301}", "é", "[[[[[[[[", "]]]]]]]]",
        "\r\n", "\"\\u0061\":",
    ]

    func check(_ input: [UInt8]) async throws(FuzzFault) -> String {
        let lenient = Self.parse(input, .lenient)
        let strict = Self.parse(input, .strict)
        switch (lenient, strict) {
        case (.success(let lenient), .success(let strict)):
            try require(JSONValue(lenient.root) == JSONValue(strict.root), "strict and lenient read other values")
            try Self.check(strict.root)
            return "value \(strict.root.kind) \(strict.root.count.bitWidth - strict.root.count.leadingZeroBitCount)"
        case (.success(let document), .failure(let error)):
            try Self.check(error, in: input)
            guard case .uniqueKey = error.expected else { throw FuzzFault("strict refuses more: \(error)") }
            try Self.check(document.root)
            return "duplicate"
        case (.failure(let error), .failure(let other)):
            try Self.check(error, in: input)
            try Self.check(other, in: input)
            return "\("\(error.expected)".prefix(24)) / \("\(other.expected)".prefix(24))"
        case (.failure(let error), .success): throw FuzzFault("lenient refuses more: \(error)")
        }
    }

    private static func parse(
        _ input: [UInt8],
        _ options: JSONDocument.Options
    ) -> Result<JSONDocument, JSONError> {
        Result { () throws(JSONError) in try JSONDocument(parsing: input, options: options) }
    }

    private static func check(_ error: JSONError, in input: [UInt8]) throws(FuzzFault) {
        try require((0...input.count).contains(error.offset), "the fault is outside of the input: \(error)")
    }

    private static func check(_ root: JSONNode) throws(FuzzFault) {
        let value = JSONValue(root)
        let written = JSONFragment(value).bytes
        let reread = try reparse(written, .strict)
        try require(JSONValue(reread.root) == value, "written and read again it is another value")
        try require(JSONFragment(reread.root).bytes == written, "what was written is not passed through as it is")
        let passed = try reparse(JSONFragment(root).bytes, .lenient)
        try require(JSONValue(passed.root) == value, "passed through it is another value")
        try checkNode(root, value)
    }

    private static func reparse(_ bytes: [UInt8], _ options: JSONDocument.Options) throws(FuzzFault) -> JSONDocument {
        try require(!bytes.contains { $0 < 0x20 && $0 != 0x09 }, "a control character was written")
        switch parse(bytes, options) {
        case .success(let document): return document
        case .failure(let error): throw FuzzFault("what was written is refused: \(error)")
        }
    }

    private static func checkNode(_ node: JSONNode, _ value: JSONValue) throws(FuzzFault) {
        switch node.kind {
        case .null, .bool: break
        case .number: try checkNumber(node)
        case .string: try require(node.isString(node.string ?? ""), "a string is not its own text")
        case .array:
            try require(node.count == value.array?.count, "the count of an array is another")
            for (element, value) in zip(node.elements, value.array ?? []) { try checkNode(element, value) }
        case .object: try checkObject(node, value)
        }
    }

    private static func checkNumber(_ node: JSONNode) throws(FuzzFault) {
        let text = node.rawText
        let isPlain = text.utf8.allSatisfy { $0 == UInt8(ascii: "-") || (0x30...0x39).contains($0) }
        try require(node.int64 == (isPlain ? Int64(text) : nil), "\(text) is another integer")
        let double = Double(text).flatMap { $0.isFinite ? $0 : nil }
        try require(node.double == double, "\(text) is another double")
        if let decimal = node.number?.decimalString {
            try require(decimal.utf8.allSatisfy { !"eE+".utf8.contains($0) }, "\(decimal) is no decimal")
            try require(
                Double(decimal).flatMap { $0.isFinite ? $0 : nil } == double,
                "\(text) is another decimal: \(decimal)"
            )
        }
        try require(JSONNumber(text) == node.number, "\(text) is no number when it stands alone")
    }

    private static func checkObject(_ node: JSONNode, _ value: JSONValue) throws(FuzzFault) {
        try require(node.members.reduce(0) { count, _ in count + 1 } == node.count, "the count of an object is another")
        for member in node.members {
            let found = try require(node[member.key], "a member is not found by its name")
            try require(member.hasKey(member.key), "a member has not its own name")
            try require(value[member.key] == JSONValue(found), "a member is another in the value")
            try checkNode(found, JSONValue(found))
        }
        guard let first = node.members.first(where: { _ in true })?.key else { return }
        let spliced = try reparse(JSONFragment { $0.members(of: node, except: [first]) }.bytes, .lenient)
        var expected = value.object ?? [:]
        expected[first] = nil
        try require(JSONValue(spliced.root) == .object(expected), "without a member it is another object")
    }
}
