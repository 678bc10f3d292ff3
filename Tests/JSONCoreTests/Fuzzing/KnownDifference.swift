import JSONCore

/// What Foundation's parser and ours judge differently, on purpose.
enum KnownDifference: CaseIterable {
    /// Foundation refuses a document with a number that no finite double approximates; ours keeps its text.
    case numberBeyondDouble
    /// Foundation reads UTF-16 and UTF-32, which it tells by a byte order mark or by NULs among the first bytes; ours
    /// reads UTF-8 without a mark, as RFC 8259 asks of what goes over a network.
    case otherEncoding
    /// Foundation takes a comma before the end of an array or object.
    case trailingComma
    /// Foundation drops a U+FEFF that begins a string or follows an escape in one.
    case byteOrderMarkInString

    /// Whether ours may take this document, which Foundation refuses.
    func excuses(_ document: JSONDocument) -> Bool {
        self == .numberBeyondDouble && Self.hasNumberBeyondDouble(document.root)
    }

    /// Whether ours may refuse these bytes, which Foundation takes.
    func excuses(_ error: JSONError, in bytes: [UInt8]) -> Bool {
        switch self {
        case .numberBeyondDouble: false
        case .otherEncoding: bytes.prefix(4).contains(0) || bytes.first == 0xEF || (bytes.first ?? 0) >= 0xFE
        case .trailingComma: Self.isEnd(at: error, behindCommaIn: bytes)
        case .byteOrderMarkInString: false
        }
    }

    /// Whether the two may read different values in these bytes, which both take.
    func excusesValues(of bytes: [UInt8]) -> Bool {
        self == .byteOrderMarkInString && bytes.indices.contains { bytes[$0...].starts(with: [0xEF, 0xBB, 0xBF]) }
    }

    private static func hasNumberBeyondDouble(_ node: JSONNode) -> Bool {
        switch node.kind {
        case .null, .bool, .string: false
        case .number: node.double == nil
        case .array: node.elements.contains(where: hasNumberBeyondDouble)
        case .object: node.members.contains { hasNumberBeyondDouble($0.value) }
        }
    }

    private static func isEnd(at error: JSONError, behindCommaIn bytes: [UInt8]) -> Bool {
        guard error.offset < bytes.count else { return false }
        let before = bytes[..<error.offset].last { ![0x20, 0x09, 0x0A, 0x0D].contains($0) }
        let end = error.expected == .value ? UInt8(ascii: "]") : UInt8(ascii: "}")
        return [.value, .key].contains(error.expected) && bytes[error.offset] == end && before == UInt8(ascii: ",")
    }
}
