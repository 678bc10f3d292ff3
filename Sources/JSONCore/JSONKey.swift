/// The name of a member as it is written before each value, for names that are written again and again.
public struct JSONKey: Hashable, Sendable {
    /// The name in quotation marks with its colon.
    let bytes: [UInt8]

    /// Writes a name.
    public init(_ name: String) {
        var bytes: [UInt8] = []
        JSONString.append(name, to: &bytes)
        bytes.append(UInt8(ascii: ":"))
        self.bytes = bytes
    }
}

extension JSONWriter {
    /// Writes the name of the next member.
    public mutating func key(_ key: JSONKey) {
        append(key.bytes)
        needsComma = false
    }
}
