import JSONCore

extension JSONValue {
    /// The value on several lines, for people; short lists stay on one.
    var indentedText: String { indentedText(at: "") }

    private func indentedText(at indent: String) -> String {
        let inner = indent + "  "
        switch self {
        case .object(let object) where !object.isEmpty:
            let lines = object.members.map { member in
                "\(inner)\(JSONValue.string(member.key).text): \(member.value.indentedText(at: inner))"
            }
            return "{\n\(lines.joined(separator: ",\n"))\n\(indent)}"
        case .array(let elements) where elements.contains(where: \.isContainer):
            return "[\n\(elements.map { inner + $0.indentedText(at: inner) }.joined(separator: ",\n"))\n\(indent)]"
        default: return text
        }
    }

    private var isContainer: Bool { array != nil || object != nil }
}
