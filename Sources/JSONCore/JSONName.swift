/// The name of a member as it is written, for names that are written again and again.
public struct JSONName: Hashable, Sendable {
    /// The name in quotation marks and the colon.
    let bytes: [UInt8]

    /// Writes a name once.
    public init(_ name: String) {
        var bytes: [UInt8] = []
        JSONString.append(name, to: &bytes)
        bytes.append(UInt8(ascii: ":"))
        self.bytes = bytes
    }
}

extension JSONWriter {
    /// Writes the name of the next member.
    public mutating func key(_ name: JSONName) {
        append(name.bytes)
        needsComma = false
    }
}
