/// Writes JSON as bytes, member after member, in the order of the calls.
///
/// The writer sets the commas; that each `begin…` has its `end…` and each member of an object its ``key(_:)`` is up to
/// the caller. Parts of a document pass through as they are, by ``value(_:)`` or ``members(of:except:)``.
public struct JSONWriter: Sendable {
    /// What has been written so far.
    public private(set) var bytes: [UInt8] = []

    var needsComma = false

    /// Creates a writer with room for so many bytes.
    public init(capacity: Int = 0) {
        bytes.reserveCapacity(capacity)
    }

    /// What has been written so far.
    public var text: String { String(decoding: bytes, as: UTF8.self) }

    /// How many bytes have been written so far.
    public var count: Int { bytes.count }
}

// MARK: - Structure

extension JSONWriter {
    /// Starts an object.
    public mutating func beginObject() {
        separate()
        bytes.append(UInt8(ascii: "{"))
        needsComma = false
    }

    /// Ends the object that was started last.
    public mutating func endObject() {
        bytes.append(UInt8(ascii: "}"))
        needsComma = true
    }

    /// Starts an array.
    public mutating func beginArray() {
        separate()
        bytes.append(UInt8(ascii: "["))
        needsComma = false
    }

    /// Ends the array that was started last.
    public mutating func endArray() {
        bytes.append(UInt8(ascii: "]"))
        needsComma = true
    }

    /// Writes an object whose members the body writes.
    public mutating func object<Failure: Error>(_ body: (inout JSONWriter) throws(Failure) -> Void) throws(Failure) {
        beginObject()
        try body(&self)
        endObject()
    }

    /// Writes an array whose elements the body writes.
    public mutating func array<Failure: Error>(_ body: (inout JSONWriter) throws(Failure) -> Void) throws(Failure) {
        beginArray()
        try body(&self)
        endArray()
    }

    /// Writes the name of the next member.
    public mutating func key(_ name: String) {
        separate()
        JSONString.append(name, to: &bytes)
        bytes.append(UInt8(ascii: ":"))
        needsComma = false
    }
}

// MARK: - Values

extension JSONWriter {
    /// Writes a text.
    public mutating func value(_ text: String) {
        separate()
        JSONString.append(text, to: &bytes)
        needsComma = true
    }

    /// Writes a text.
    public mutating func value(_ text: some StringProtocol) {
        value(String(text))
    }

    /// Writes an integer.
    public mutating func value(_ number: Int) {
        raw(String(number).utf8)
    }

    /// Writes an integer.
    public mutating func value(_ number: some BinaryInteger) {
        raw(String(number).utf8)
    }

    /// Writes a boolean.
    public mutating func value(_ flag: Bool) {
        raw((flag ? "true" : "false").utf8)
    }

    /// Writes `null`.
    public mutating func null() {
        raw("null".utf8)
    }

    /// Writes a value of a document as it stands there, on one line and without needless escapes.
    public mutating func value(_ node: JSONNode) {
        raw(node.entry.range, of: node.document)
    }

    /// Writes bytes that are one complete JSON value.
    public mutating func value(_ fragment: JSONFragment) {
        raw(fragment.bytes)
    }

    /// Writes a value and all that it contains.
    public mutating func value(_ value: JSONValue) {
        switch value {
        case .null: null()
        case .bool(let flag): self.value(flag)
        case .number(let number): raw(number.text.utf8)
        case .string(let text): self.value(text)
        case .array(let elements):
            beginArray()
            for element in elements { self.value(element) }
            endArray()
        case .object(let object): self.value(object)
        }
    }

    /// Writes an object and all that it contains.
    public mutating func value(_ object: JSONObject) {
        beginObject()
        for member in object.members {
            key(member.key)
            value(member.value)
        }
        endObject()
    }

    /// Writes bytes behind a comma where one is due.
    mutating func append(_ text: some Collection<UInt8>) {
        separate()
        bytes.append(contentsOf: text)
    }

    private mutating func raw(_ text: some Collection<UInt8>) {
        append(text)
        needsComma = true
    }

    private mutating func raw(_ range: Range<Int>, of document: JSONDocument) {
        separate()
        let start = bytes.count
        if document.traits.hasEscapes {
            JSONString.appendShortened(document.bytes[range], to: &bytes)
        } else {
            bytes.append(contentsOf: document.bytes[range])
        }
        needsComma = true
        guard document.traits.hasLineBreaks else { return }
        bytes.withUnsafeMutableBufferPointer { bytes in
            for place in start..<bytes.count where bytes[place] == 0x0A || bytes[place] == 0x0D { bytes[place] = 0x20 }
        }
    }

    @inline(__always)
    private mutating func separate() {
        if needsComma { bytes.append(UInt8(ascii: ",")) }
    }
}

// MARK: - Members

extension JSONWriter {
    /// Writes a member with a text.
    public mutating func member(_ name: String, _ text: String) {
        key(name)
        value(text)
    }

    /// Writes a member with a text.
    public mutating func member(_ name: String, _ text: some StringProtocol) {
        key(name)
        value(String(text))
    }

    /// Writes a member with an integer.
    public mutating func member(_ name: String, _ number: Int) {
        key(name)
        value(number)
    }

    /// Writes a member with an integer.
    public mutating func member(_ name: String, _ number: some BinaryInteger) {
        key(name)
        value(number)
    }

    /// Writes a member with a boolean.
    public mutating func member(_ name: String, _ flag: Bool) {
        key(name)
        value(flag)
    }

    /// Writes a member with a value of a document.
    public mutating func member(_ name: String, _ node: JSONNode) {
        key(name)
        value(node)
    }

    /// Writes a member with bytes that are one complete JSON value.
    public mutating func member(_ name: String, _ fragment: JSONFragment) {
        key(name)
        value(fragment)
    }

    /// Writes a member with a value.
    public mutating func member(_ name: String, _ value: JSONValue) {
        key(name)
        self.value(value)
    }
}

// MARK: - Splicing

extension JSONWriter {
    /// Copies the members of an object as they stand in its document, into an object that has been started.
    ///
    /// What stands between two exceptions is copied in one piece, white space included; line breaks become spaces, and
    /// letters that were written as `\uXXXX` become letters.
    public mutating func members(of object: JSONNode, except keys: [String] = []) {
        guard object.kind == .object, object.count > 0 else { return }
        guard !keys.isEmpty else { return raw(object.entry.content, of: object.document) }
        let document = object.document
        let end = Int(object.entry.next)
        var name = object.index + 1
        var kept: Range<Int>?
        while name < end {
            let value = document.tape[name + 1]
            if keys.contains(where: { document.entry(name, holds: $0) }) {
                if let kept { raw(kept, of: document) }
                kept = nil
            } else {
                kept = (kept?.lowerBound ?? Int(document.tape[name].start))..<Int(value.end)
            }
            name = Int(value.next)
        }
        if let kept { raw(kept, of: document) }
    }

    /// Copies one member as it stands in its document.
    public mutating func copy(_ member: JSONNode.Member) {
        raw(member.name.offset..<Int(member.value.entry.end), of: member.name.document)
    }
}
