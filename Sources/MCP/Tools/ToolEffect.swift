public import JSONCore

/// What a call of a tool does to the world.
public enum ToolEffect: Hashable, Sendable {
    /// Nothing changes.
    case reads
    /// Something is added or changed.
    case writes
    /// Something can be lost.
    case destroys

    /// The hints that hosts decide by whether to ask the user first.
    ///
    /// A tool reaches a system that other people fill, so its world is an open one.
    public var annotations: JSONValue {
        [
            "readOnlyHint": .bool(self == .reads),
            "destructiveHint": .bool(self == .destroys),
            "idempotentHint": .bool(self == .reads),
            "openWorldHint": true,
        ]
    }
}
