import JSONCore

/// The names by which a transcript calls what a server draws at random.
struct TranscriptNames {
    /// The members that hold something random, and what it is called.
    private static let stems = ["requestState": "$state", "taskId": "$task", "elicitationId": "$elicitation"]

    /// The values in the order in which they came.
    private var known: [(name: String, value: String)] = []

    /// The message with names in place of what is random; values that were not seen before get the next names.
    mutating func naming(_ message: JSONValue) -> JSONValue {
        learn(message)
        return message.mappingStrings { text in
            known.reduce(text) { $0.replacing($1.value, with: $1.name) }
        }
    }

    /// The message with values in place of the names.
    func filling(_ message: JSONValue) -> JSONValue {
        message.mappingStrings { text in
            known.reversed().reduce(text) { $0.replacing($1.name, with: $1.value) }
        }
    }

    private mutating func learn(_ message: JSONValue) {
        for element in message.array ?? [] { learn(element) }
        for member in message.object?.members ?? [] {
            learn(member.value)
            guard let stem = Self.stems[member.key], let value = member.value.string,
                !known.contains(where: { $0.value == value })
            else { continue }
            let count = known.count { $0.name.hasPrefix(stem) }
            known.append(("\(stem)\(count + 1)", value))
        }
    }
}

extension JSONValue {
    fileprivate func mappingStrings(_ transform: (String) -> String) -> JSONValue {
        switch self {
        case .null, .bool, .number: self
        case .string(let text): .string(transform(text))
        case .array(let elements): .array(elements.map { $0.mappingStrings(transform) })
        case .object(let object):
            .object(
                JSONObject(
                    object.members.map {
                        JSONObject.Member(key: $0.key, value: $0.value.mappingStrings(transform))
                    }
                )
            )
        }
    }
}
