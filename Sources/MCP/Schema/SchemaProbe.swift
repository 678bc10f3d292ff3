/// A decoder that decodes nothing and writes down what it is asked for.
final class SchemaProbe: Decoder {
    /// How many types may stand inside each other; more means a type that contains itself.
    private static let maximumDepth = 16

    let codingPath: [any CodingKey] = []
    var userInfo: [CodingUserInfoKey: Any] { [:] }

    private let depth: Int
    private var shape: JSONSchema.Shape?

    private init(depth: Int) {
        self.depth = depth
    }

    static func schema(of type: any Decodable.Type) throws -> JSONSchema {
        try SchemaProbe(depth: 0).probe(type).schema
    }

    func container<Key: CodingKey>(keyedBy type: Key.Type) -> KeyedDecodingContainer<Key> {
        if shape == nil { shape = .structure([]) }
        return KeyedDecodingContainer(Members<Key>(probe: self))
    }

    func unkeyedContainer() -> any UnkeyedDecodingContainer {
        shape = .array(of: .any)
        return Elements(probe: self)
    }

    func singleValueContainer() -> any SingleValueDecodingContainer { self }

    /// A stand-in for a value of the type, and what such values look like.
    private func probe<Value: Decodable>(_ type: Value.Type) throws -> (value: Value, schema: JSONSchema) {
        if let type = type as? any JSONSchemaRepresentable.Type, let value = type.placeholder as? Value {
            return (value, type.jsonSchema)
        }
        guard depth < Self.maximumDepth else {
            throw JSONSchemaError(type: "\(type)", reason: "it contains itself")
        }
        let inner = SchemaProbe(depth: depth + 1)
        do {
            let value = try Value(from: inner)
            // A type without properties asks for nothing.
            return (value, JSONSchema(inner.shape ?? .structure([])))
        } catch let error as DecodingError {
            throw JSONSchemaError(type: "\(type)", reason: "it refuses a value for trial (\(error))")
        }
    }

    private func record<Value: Decodable>(
        _ type: Value.Type,
        named name: String,
        isRequired: Bool
    ) throws -> Value {
        let (value, schema) = try probe(type)
        guard case .structure(var properties) = shape else {
            shape = .map(to: schema)
            return value
        }
        properties.removeAll { $0.name == name }
        properties.append(.init(name: name, schema: schema, isRequired: isRequired))
        shape = .structure(properties)
        return value
    }
}

// MARK: - Scalars

extension SchemaProbe: SingleValueDecodingContainer {
    func decodeNil() -> Bool { false }

    func decode<Value: Decodable>(_ type: Value.Type) throws -> Value {
        let (value, schema) = try probe(type)
        shape = schema.shape
        return value
    }
}

// MARK: - Containers

extension SchemaProbe {
    private struct Members<Key: CodingKey>: KeyedDecodingContainerProtocol {
        let probe: SchemaProbe
        var codingPath: [any CodingKey] { [] }

        /// Only a type that takes any name asks for all of them, as a dictionary does.
        var allKeys: [Key] {
            probe.shape = .map(to: .any)
            return Key(stringValue: "*").map { [$0] } ?? []
        }

        func contains(_ key: Key) -> Bool { true }

        func decodeNil(forKey key: Key) -> Bool { false }

        func decode<Value: Decodable>(_ type: Value.Type, forKey key: Key) throws -> Value {
            try probe.record(type, named: key.stringValue, isRequired: true)
        }

        func decodeIfPresent<Value: Decodable>(_ type: Value.Type, forKey key: Key) throws -> Value? {
            try probe.record(type, named: key.stringValue, isRequired: false)
        }

        // The standard library has implementations of its own for these types, which would be chosen otherwise.

        func decodeIfPresent(_ type: Bool.Type, forKey key: Key) throws -> Bool? {
            try probe.record(type, named: key.stringValue, isRequired: false)
        }

        func decodeIfPresent(_ type: String.Type, forKey key: Key) throws -> String? {
            try probe.record(type, named: key.stringValue, isRequired: false)
        }

        func decodeIfPresent(_ type: Double.Type, forKey key: Key) throws -> Double? {
            try probe.record(type, named: key.stringValue, isRequired: false)
        }

        func decodeIfPresent(_ type: Int.Type, forKey key: Key) throws -> Int? {
            try probe.record(type, named: key.stringValue, isRequired: false)
        }

        func decodeIfPresent(_ type: Int64.Type, forKey key: Key) throws -> Int64? {
            try probe.record(type, named: key.stringValue, isRequired: false)
        }

        func nestedContainer<Nested: CodingKey>(
            keyedBy type: Nested.Type,
            forKey key: Key
        ) throws -> KeyedDecodingContainer<Nested> { throw unsupported }

        func nestedUnkeyedContainer(forKey key: Key) throws -> any UnkeyedDecodingContainer { throw unsupported }

        func superDecoder() throws -> any Decoder { throw unsupported }

        func superDecoder(forKey key: Key) throws -> any Decoder { throw unsupported }
    }

    private struct Elements: UnkeyedDecodingContainer {
        let probe: SchemaProbe
        private(set) var currentIndex = 0

        init(probe: SchemaProbe) {
            self.probe = probe
        }

        var codingPath: [any CodingKey] { [] }
        var count: Int? { nil }
        var isAtEnd: Bool { currentIndex > 0 }

        mutating func decodeNil() -> Bool { false }

        mutating func decode<Value: Decodable>(_ type: Value.Type) throws -> Value {
            let (value, schema) = try probe.probe(type)
            probe.shape = .array(of: schema)
            currentIndex += 1
            return value
        }

        mutating func nestedContainer<Nested: CodingKey>(
            keyedBy type: Nested.Type
        ) throws -> KeyedDecodingContainer<Nested> { throw unsupported }

        mutating func nestedUnkeyedContainer() throws -> any UnkeyedDecodingContainer { throw unsupported }

        mutating func superDecoder() throws -> any Decoder { throw unsupported }
    }
}

private let unsupported = DecodingError.dataCorrupted(
    .init(codingPath: [], debugDescription: "it decodes containers by hand")
)
