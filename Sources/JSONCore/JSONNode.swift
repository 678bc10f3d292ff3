/// A value inside a ``JSONDocument``, read in place.
public struct JSONNode: Sendable {
    /// What a value is.
    public enum Kind: Hashable, Sendable {
        case null, bool, number, string, array, object
    }

    let document: JSONDocument
    let index: Int

    init(document: JSONDocument, index: Int) {
        self.document = document
        self.index = index
    }

    /// What the value is.
    public var kind: Kind {
        switch document.bytes[Int(entry.start)] {
        case UInt8(ascii: "{"): .object
        case UInt8(ascii: "["): .array
        case UInt8(ascii: "\""): .string
        case UInt8(ascii: "t"), UInt8(ascii: "f"): .bool
        case UInt8(ascii: "n"): .null
        default: .number
        }
    }

    /// The text of the value exactly as it stood in the document.
    public var rawBytes: ArraySlice<UInt8> { document.bytes[Int(entry.start)..<Int(entry.end)] }

    /// The text of the value exactly as it stood in the document.
    public var rawText: String { String(decoding: rawBytes, as: UTF8.self) }

    /// How many bytes the text of the value has.
    public var rawCount: Int { entry.range.count }

    /// The offset of the value's first byte in the document.
    public var offset: Int { Int(entry.start) }

    var entry: TapeEntry { document.tape[index] }
}

// MARK: - Scalars

extension JSONNode {
    /// Whether the value is `null`.
    public var isNull: Bool { kind == .null }

    /// The boolean, where the value is one.
    public var bool: Bool? { kind == .bool ? document.bytes[Int(entry.start)] == UInt8(ascii: "t") : nil }

    /// The text without escapes, where the value is a string.
    public var string: String? { kind == .string ? decodedString : nil }

    /// The number, where the value is one.
    public var number: JSONNumber? { kind == .number ? JSONNumber(checked: rawText) : nil }

    /// The number as an integer, where the value is a number that has no fraction and fits.
    public var int64: Int64? { kind == .number ? JSONNumber.int64(rawBytes) : nil }

    /// The number as an integer, where the value is a number that has no fraction and fits.
    public var int: Int? { int64.flatMap(Int.init(exactly:)) }

    /// The number as a double, where the value is a number that a finite double can approximate.
    public var double: Double? { number?.double }

    /// Whether the value is a string with exactly this text.
    public func isString(_ text: String) -> Bool { kind == .string && document.entry(index, holds: text) }

    /// The mark of the text of a string or number; `nil` for other values.
    public var textMark: TextMark? {
        switch kind {
        case .string where entry.detail == 1: Array(decodedString.utf8).withUnsafeBufferPointer(TextMark.init)
        case .string: document.mark(of: entry.content)
        case .number: document.mark(of: entry.range)
        case .null, .bool, .array, .object: nil
        }
    }

    var decodedString: String {
        JSONString.decode(document.bytes[entry.content], hasEscapes: entry.detail == 1)
    }
}

// MARK: - Containers

extension JSONNode {
    /// How many elements an array or members an object has; 0 for other values.
    public var count: Int {
        switch kind {
        case .array, .object: Int(entry.detail)
        case .null, .bool, .number, .string: 0
        }
    }

    /// The value of an object's member; `nil` where there is none or the value is no object.
    public subscript(key: String) -> JSONNode? {
        guard kind == .object, let value = document.value(of: key, inObjectAt: index) else { return nil }
        return JSONNode(document: document, index: value)
    }

    /// An element of an array; `nil` where there is none or the value is no array.
    ///
    /// Walks the array from its start: loop over ``elements`` to visit all.
    public subscript(position: Int) -> JSONNode? {
        guard kind == .array, position >= 0, position < Int(entry.detail) else { return nil }
        return elements.dropFirst(position).first { _ in true }
    }

    /// The elements of an array in order; none for other values.
    public var elements: Elements { Elements(of: self) }

    /// The members of an object in order; none for other values.
    public var members: Members { Members(of: self) }

    /// The elements of an array.
    public struct Elements: Sequence, IteratorProtocol, Sendable {
        private let document: JSONDocument
        private var index: Int
        private let end: Int

        init(of node: JSONNode) {
            document = node.document
            index = node.index + 1
            end = node.kind == .array ? Int(node.entry.next) : index
        }

        public mutating func next() -> JSONNode? {
            guard index < end else { return nil }
            defer { index = Int(document.tape[index].next) }
            return JSONNode(document: document, index: index)
        }
    }

    /// The members of an object.
    public struct Members: Sequence, IteratorProtocol, Sendable {
        private let document: JSONDocument
        private var index: Int
        private let end: Int

        init(of node: JSONNode) {
            document = node.document
            index = node.index + 1
            end = node.kind == .object ? Int(node.entry.next) : index
        }

        public mutating func next() -> Member? {
            guard index < end else { return nil }
            defer { index = Int(document.tape[index + 1].next) }
            return Member(name: JSONNode(document: document, index: index))
        }
    }

    /// A name and its value in an object.
    public struct Member: Sendable {
        let name: JSONNode

        /// The name without escapes.
        public var key: String { name.decodedString }

        /// The name with its quotation marks, as it stood in the document.
        public var rawKey: ArraySlice<UInt8> { name.rawBytes }

        /// The value.
        public var value: JSONNode { JSONNode(document: name.document, index: name.index + 1) }

        /// Whether the name is exactly this one; cheaper than comparing ``key``.
        public func hasKey(_ key: String) -> Bool { name.document.entry(name.index, holds: key) }
    }
}
