/// One complete JSON value in pieces that stand one behind the other, so that a large part of it need not be copied.
public struct JSONPieces: Hashable, Sendable {
    /// The bytes of each piece; a piece alone is no JSON.
    public let arrays: [[UInt8]]

    /// Takes a value over in one piece.
    public init(_ fragment: JSONFragment) {
        arrays = [fragment.bytes]
    }

    /// Writes a value around another one, whose pieces are taken over.
    ///
    /// - Parameters:
    ///   - before: Writes what stands before the inner value, its name included.
    ///   - behind: Writes the rest.
    public init(
        around inner: JSONPieces,
        capacity: Int = 0,
        before: (inout JSONWriter) -> Void,
        behind: (inout JSONWriter) -> Void
    ) {
        var head = JSONWriter(capacity: capacity)
        before(&head)
        head.append(EmptyCollection())
        var tail = JSONWriter(capacity: capacity)
        tail.needsComma = true
        behind(&tail)
        arrays = [head.bytes] + inner.arrays + [tail.bytes]
    }

    /// How many bytes the value has.
    public var count: Int { arrays.reduce(0) { $0 + $1.count } }

    /// The whole value in one piece, which copies it where there are several.
    public var bytes: [UInt8] {
        if arrays.count == 1 { return arrays[0] }
        var bytes: [UInt8] = []
        bytes.reserveCapacity(count)
        for array in arrays { bytes.append(contentsOf: array) }
        return bytes
    }

    /// The value as text.
    public var text: String {
        String(unsafeUninitializedCapacity: count) { text in
            var end = 0
            for array in arrays { end = text[end...].initialize(fromContentsOf: array) }
            return end
        }
    }

    // MARK: - Equality

    /// Whether the values have the same bytes, wherever they are cut.
    public static func == (one: JSONPieces, other: JSONPieces) -> Bool { one.bytes == other.bytes }

    public func hash(into hasher: inout Hasher) { hasher.combine(bytes) }
}

extension JSONWriter {
    /// Writes a value that is there in pieces.
    public mutating func value(_ pieces: JSONPieces) {
        for array in pieces.arrays {
            append(array)
            needsComma = false
        }
        needsComma = true
    }

    /// Writes a member with a value that is there in pieces.
    public mutating func member(_ name: String, _ pieces: JSONPieces) {
        key(name)
        value(pieces)
    }
}
