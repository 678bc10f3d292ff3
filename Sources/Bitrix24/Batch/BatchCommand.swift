public import JSONCore

/// One command of a batch: a method and its parameters.
///
/// Commands travel as query strings, which cannot say all that JSON can: an empty list or map, `null`, an empty name
/// or one with brackets. ``isPackable`` tells beforehand; ``PortalClient/batch(_:)`` refuses what is not.
public struct BatchCommand: Hashable, Sendable {
    /// The method.
    public var method: PortalMethod
    /// Its parameters.
    public var parameters: JSONObject
    /// Whether `$result[...]` in a text refers to the result of an earlier command; otherwise such a text is refused.
    public var allowsReferences: Bool

    /// Creates a command.
    public init(_ method: PortalMethod, _ parameters: JSONObject = [:], allowsReferences: Bool = false) {
        self.method = method
        self.parameters = parameters
        self.allowsReferences = allowsReferences
    }

    /// A reference to what an earlier command of the same batch gives, by its position and a path into its result.
    public static func reference(toCommand position: Int, _ path: String...) -> JSONValue {
        reference(toCommand: position, path)
    }

    static func reference(toCommand position: Int, _ path: [String]) -> JSONValue {
        .string("$result[\(BatchRequest.key(position))]" + path.map { "[\($0)]" }.joined())
    }

    /// Whether the parameters survive the form of a batch.
    public var isPackable: Bool { (try? BatchRequest.text(of: self)) != nil }
}
