/// A type does not tell what it looks like.
public struct JSONSchemaError: Error, Hashable {
    /// The name of the type.
    public var type: String
    /// What stands in the way.
    public var reason: String
}

extension JSONSchemaError: CustomStringConvertible {
    public var description: String {
        "\(type) has no schema: \(reason). It can conform to JSONSchemaRepresentable."
    }
}
