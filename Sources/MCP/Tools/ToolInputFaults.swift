/// All that a schema found wrong with one value.
public struct ToolInputFaults: Error, Hashable {
    /// The faults, at least one.
    public var faults: [ToolInputFault]
}
