import JSONCore

/// How the portal's language looks at values.
enum PHP {
    /// The integers that are told apart: beyond any number of a portal, and far from what can't be counted.
    private static let kept = -1_000_000_000_000...1_000_000_000_000

    /// The integer that a value counts as: a text counts as the digits that it starts with.
    ///
    /// What is beyond the integers that are told apart becomes the nearest of them.
    static func integer(_ value: JSONValue?) -> Int {
        switch value {
        case .number(let number): number.double.map(nearest) ?? 0
        case .string(let text): integer(text)
        case .bool(let flag): flag ? 1 : 0
        case .array(let elements): elements.isEmpty ? 0 : 1
        case .object(let object): object.isEmpty ? 0 : 1
        case .null, nil: 0
        }
    }

    /// The integer that a text starts with; 0 where it starts with none.
    static func integer(_ text: some StringProtocol) -> Int {
        let trimmed = text.drop { $0 == " " }
        let sign = trimmed.first == "-" || trimmed.first == "+" ? trimmed.prefix(1) : ""
        let digits = trimmed.dropFirst(sign.count).prefix { $0.isASCII && $0.isNumber }
        return digits.isEmpty ? 0 : Double(String(sign) + String(digits)).map(nearest) ?? 0
    }

    private static func nearest(_ number: Double) -> Int {
        number.isNaN ? 0 : Int(max(Double(kept.lowerBound), min(Double(kept.upperBound), number.rounded(.towardZero))))
    }

    /// The text that a scalar counts as; `nil` for arrays and objects.
    static func text(_ value: JSONValue) -> String? {
        switch value {
        case .string(let text): text
        case .number(let number): number.text
        case .bool(let flag): flag ? "1" : ""
        case .null: ""
        case .array, .object: nil
        }
    }

    /// What the language calls the type of a scalar; `nil` for arrays, objects and null.
    static func scalarType(of value: JSONValue) -> String? {
        switch value {
        case .string: "string"
        case .number(let number): number.int == nil ? "double" : "integer"
        case .bool: "boolean"
        case .array, .object, .null: nil
        }
    }

    /// Whether a value counts as true.
    static func isTrue(_ value: JSONValue?) -> Bool {
        switch value {
        case .bool(let flag): flag
        case .number(let number): number.double != 0
        case .string(let text): !text.isEmpty && text != "0"
        case .array(let elements): !elements.isEmpty
        case .object(let object): !object.isEmpty
        case .null, nil: false
        }
    }

    /// The members of a map; a list counts as a map with the keys 0, 1, 2…, `nil` for scalars.
    static func map(_ value: JSONValue) -> JSONObject? {
        switch value {
        case .object(let object): object
        case .array(let elements):
            JSONObject(elements.enumerated().map { .init(key: String($0.offset), value: $0.element) })
        case .null, .bool, .number, .string: nil
        }
    }

    /// The elements of a list or the values of a map; a scalar counts as a list of one.
    static func list(_ value: JSONValue) -> [JSONValue] {
        switch value {
        case .array(let elements): elements
        case .object(let object): object.members.map(\.value)
        case .null, .bool, .number, .string: [value]
        }
    }
}
