/// What a value must look like: the part of JSON Schema that arguments of tools need.
///
/// The same schema is shown to clients and checks what they send, so the two cannot differ.
public struct JSONSchema: Hashable, Sendable {
    indirect enum Shape: Hashable, Sendable {
        case any
        case boolean
        case integer(minimum: Int?, maximum: Int?)
        case number
        /// Any text, or one of a few.
        case string(oneOf: [String]?)
        case array(of: JSONSchema)
        /// An object with any names, whose values look alike.
        case map(to: JSONSchema)
        /// An object with exactly these names.
        case structure([Property])
    }

    struct Property: Hashable, Sendable {
        var name: String
        var schema: JSONSchema
        var isRequired: Bool
    }

    let shape: Shape

    init(_ shape: Shape) {
        self.shape = shape
    }

    /// Derives the schema of a type from what it decodes.
    ///
    /// - Throws: A ``JSONSchemaError`` that names the type which must say by itself what it looks like, by conforming
    ///   to ``JSONSchemaRepresentable``.
    public init(of type: any Decodable.Type) throws {
        self = try SchemaProbe.schema(of: type)
    }

    /// The names of an object's members, in order; none where the schema does not list them.
    public var properties: [String] {
        guard case .structure(let properties) = shape else { return [] }
        return properties.map(\.name)
    }
}

// MARK: - Building

extension JSONSchema {
    /// Any value.
    public static let any = JSONSchema(.any)
    /// `true` or `false`.
    public static let boolean = JSONSchema(.boolean)
    /// An integer of any size.
    public static let integer = JSONSchema(.integer(minimum: nil, maximum: nil))
    /// A number with or without a fraction.
    public static let number = JSONSchema(.number)
    /// Any text.
    public static let string = JSONSchema(.string(oneOf: nil))
    /// An object with any members.
    public static let object = JSONSchema(.map(to: .any))

    /// An integer within bounds.
    public static func integer(_ range: ClosedRange<Int>) -> JSONSchema {
        JSONSchema(.integer(minimum: range.lowerBound, maximum: range.upperBound))
    }

    /// An integer with a lower bound.
    public static func integer(_ range: PartialRangeFrom<Int>) -> JSONSchema {
        JSONSchema(.integer(minimum: range.lowerBound, maximum: nil))
    }

    /// One of a few texts.
    public static func string(oneOf allowed: [String]) -> JSONSchema {
        JSONSchema(.string(oneOf: allowed))
    }

    /// A list of values that look alike.
    public static func array(of element: JSONSchema) -> JSONSchema {
        JSONSchema(.array(of: element))
    }

    /// An object with any names, whose values look alike.
    public static func map(to value: JSONSchema) -> JSONSchema {
        JSONSchema(.map(to: value))
    }
}
