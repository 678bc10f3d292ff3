/// A type that says by itself what it looks like, because its decoding does not show it.
public protocol JSONSchemaRepresentable {
    /// What a value must look like to be decoded.
    static var jsonSchema: JSONSchema { get }
    /// Any valid value; it takes the place of a decoded one while the schema of an outer type is derived.
    static var placeholder: Self { get }
}

extension JSONSchemaRepresentable where Self: RawRepresentable, RawValue: JSONSchemaRepresentable {
    /// What the raw value looks like.
    public static var jsonSchema: JSONSchema { RawValue.jsonSchema }
}

extension JSONSchemaRepresentable where Self: RawRepresentable & CaseIterable, RawValue == String {
    /// One of the raw values.
    public static var jsonSchema: JSONSchema { .string(oneOf: allCases.map(\.rawValue)) }

    /// The first case.
    public static var placeholder: Self {
        guard let first = allCases.first else { preconditionFailure("\(Self.self) has no case") }
        return first
    }
}
