package import JSONCore

/// Portals write the same value as a number here and as a text there.
extension JSONNode {
    /// The text of a string or a number.
    package var plainText: String? { string ?? number?.text }

    /// The integer of a number or of a text that holds one.
    package var lenientInt: Int? { int ?? string.flatMap { Int($0) } ?? double.flatMap { Int(exactly: $0) } }

    /// The number of a number or of a text that holds one.
    package var lenientDouble: Double? { double ?? string.flatMap { Double($0) } }

    /// The members of a map; PHP writes an empty one as `[]`, and one with the keys 0, 1, 2 … as a list.
    package var mapEntries: [(key: String, value: JSONNode)] {
        switch kind {
        case .object: members.map { ($0.key, $0.value) }
        case .array: elements.enumerated().map { (String($0.offset), $0.element) }
        case .null, .bool, .number, .string: []
        }
    }
}
