/// The arguments of a call do not fit the tool's input.
public struct ToolInputError: Error, Hashable {
    /// The tool that was called.
    public var tool: ToolName
    /// Everything that does not fit, in the order of the schema.
    public var faults: [ToolInputFault]

    /// Creates an error.
    public init(tool: ToolName, faults: [ToolInputFault]) {
        self.tool = tool
        self.faults = faults
    }

    /// One line in English that names each place, value and what is allowed.
    public var message: String {
        "Invalid arguments for \(tool): " + faults.map(\.description).joined(separator: "; ")
    }
}

extension ToolInputError: CustomStringConvertible {
    public var description: String { message }
}
