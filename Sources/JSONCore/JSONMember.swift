/// A member of an object as it is written, for members that are written again and again.
public struct JSONMember: Hashable, Sendable {
    /// The name, the colon and the value.
    let bytes: [UInt8]

    /// Writes a member once.
    public init(_ name: String, _ value: JSONFragment) {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(name.utf8.count + value.bytes.count + 3)
        JSONString.append(name, to: &bytes)
        bytes.append(UInt8(ascii: ":"))
        bytes.append(contentsOf: value.bytes)
        self.bytes = bytes
    }
}

extension JSONWriter {
    /// Writes the next member.
    public mutating func member(_ member: JSONMember) {
        append(member.bytes)
        needsComma = true
    }
}
