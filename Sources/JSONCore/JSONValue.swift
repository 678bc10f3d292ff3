/// A JSON value that stands on its own and can be built and changed: parameters, arguments, small answers.
///
/// Records of a portal do not go through this type; they stay in their ``JSONDocument``.
public enum JSONValue: Hashable, Sendable {
    case null
    case bool(Bool)
    case number(JSONNumber)
    case string(String)
    case array([JSONValue])
    case object(JSONObject)

    /// Copies a value out of a document.
    public init(_ node: JSONNode) {
        switch node.kind {
        case .null: self = .null
        case .bool: self = .bool(node.bool ?? false)
        case .number: self = .number(JSONNumber(checked: node.rawText))
        case .string: self = .string(node.decodedString)
        case .array: self = .array(node.elements.map(JSONValue.init))
        case .object:
            let members = node.members.map { JSONObject.Member(key: $0.key, value: JSONValue($0.value)) }
            let isUnique = node.document.hasUniqueKeys
            self = .object(isUnique ? JSONObject(unique: members) : JSONObject(members) { first, _ in first })
        }
    }

    /// Parses a JSON text.
    public init(parsing text: String, options: JSONDocument.Options = .strict) throws(JSONError) {
        self.init(try JSONDocument(parsing: text, options: options).root)
    }

    /// The value of an object's member; `nil` where there is none or the value is no object.
    public subscript(key: String) -> JSONValue? { object?[key] }

    /// An element of an array; `nil` where there is none or the value is no array.
    public subscript(position: Int) -> JSONValue? {
        guard let array, array.indices.contains(position) else { return nil }
        return array[position]
    }

    /// Whether the value is `null`.
    public var isNull: Bool { if case .null = self { true } else { false } }

    /// The boolean, where the value is one.
    public var bool: Bool? { if case .bool(let value) = self { value } else { nil } }

    /// The number, where the value is one.
    public var number: JSONNumber? { if case .number(let value) = self { value } else { nil } }

    /// The number as an integer, where the value is a number that has no fraction and fits.
    public var int: Int? { number?.int }

    /// The number as a double, where the value is one.
    public var double: Double? { number?.double }

    /// The text, where the value is a string.
    public var string: String? { if case .string(let value) = self { value } else { nil } }

    /// The elements, where the value is an array.
    public var array: [JSONValue]? { if case .array(let value) = self { value } else { nil } }

    /// The members, where the value is an object.
    public var object: JSONObject? { if case .object(let value) = self { value } else { nil } }

    /// The word for what the value is, as JSON Schema has it.
    public var typeName: String {
        switch self {
        case .null: "null"
        case .bool: "boolean"
        case .number: "number"
        case .string: "string"
        case .array: "array"
        case .object: "object"
        }
    }
}

// MARK: - Literals

extension JSONValue: ExpressibleByNilLiteral, ExpressibleByBooleanLiteral, ExpressibleByIntegerLiteral,
    ExpressibleByStringInterpolation, ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral
{
    public init(nilLiteral: ()) { self = .null }

    public init(booleanLiteral value: Bool) { self = .bool(value) }

    public init(integerLiteral value: Int) { self = .number(JSONNumber(value)) }

    public init(stringLiteral value: String) { self = .string(value) }

    public init(arrayLiteral elements: JSONValue...) { self = .array(elements) }

    public init(dictionaryLiteral elements: (String, JSONValue)...) {
        self = .object(JSONObject(elements.map { .init(key: $0.0, value: $0.1) }))
    }
}

// MARK: - Conveniences

extension JSONValue {
    /// A number from an integer.
    public static func int(_ value: some BinaryInteger) -> JSONValue { .number(JSONNumber(value)) }

    /// An array of texts.
    public static func strings(_ texts: some Sequence<String>) -> JSONValue { .array(texts.map(JSONValue.string)) }
}
