package import JSONCore

extension JSONValue {
    /// The value with one member a line, fit for a snapshot.
    package var prettyPrinted: String {
        var text = ""
        write(to: &text, indent: "")
        return text + "\n"
    }

    private func write(to text: inout String, indent: String) {
        let inner = indent + "  "
        switch self {
        case .null, .bool, .number, .string: text += self.text
        case .array(let elements):
            guard !elements.isEmpty else {
                text += "[]"
                return
            }
            text += "[\n"
            for (position, element) in elements.enumerated() {
                text += inner
                element.write(to: &text, indent: inner)
                text += position + 1 < elements.count ? ",\n" : "\n"
            }
            text += indent + "]"
        case .object(let object):
            guard !object.isEmpty else {
                text += "{}"
                return
            }
            text += "{\n"
            for (position, member) in object.members.enumerated() {
                text += inner + JSONValue.string(member.key).text + ": "
                member.value.write(to: &text, indent: inner)
                text += position + 1 < object.count ? ",\n" : "\n"
            }
            text += indent + "}"
        }
    }
}
