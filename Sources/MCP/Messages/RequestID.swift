public import JSONCore

/// What a client names a request by: a text or an integer.
public struct RequestID: Hashable, Sendable {
    /// The name as JSON.
    public let fragment: JSONFragment

    /// Takes a name; `nil` where it is neither a text nor an integer.
    public init?(_ node: JSONNode) {
        guard node.kind == .string || node.number?.isInteger == true else { return nil }
        fragment = JSONFragment(JSONValue(node))
    }

    /// Takes an integer.
    public init(_ number: Int) {
        fragment = JSONFragment(.int(number))
    }
}

extension RequestID: CustomStringConvertible {
    public var description: String { fragment.text }
}

extension JSONNumber {
    fileprivate var isInteger: Bool { text.utf8.allSatisfy { $0 == UInt8(ascii: "-") || (0x30...0x39).contains($0) } }
}
