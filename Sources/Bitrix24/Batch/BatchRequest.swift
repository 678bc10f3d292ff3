import JSONCore

/// The parameters of a call of `batch`.
struct BatchRequest {
    /// How many commands a portal takes in one batch.
    static let largest = 50

    /// What `batch` is called with.
    let parameters: JSONObject
    /// What the commands do to the portal's data, taken together.
    let access: MethodAccess

    /// Packs commands.
    ///
    /// - Throws: Why they cannot travel together.
    init(_ commands: [BatchCommand]) throws(PortalError) {
        guard (1...Self.largest).contains(commands.count) else {
            throw PortalError(
                .invalidParameters,
                calling: "batch",
                message: "\(commands.count) commands in one batch; 1 to \(Self.largest) are allowed"
            )
        }
        var texts: [JSONObject.Member] = []
        for (position, command) in commands.enumerated() {
            texts.append(.init(key: Self.key(position), value: .string(try Self.text(of: command))))
        }
        parameters = ["halt": 0, "cmd": .object(JSONObject(texts))]
        access = commands.allSatisfy { $0.method.access == .read } ? .read : .mixed
    }

    /// The name of the command at a position; not a number, so that PHP keeps the map a map.
    static func key(_ position: Int) -> String { "c\(position)" }

    /// A command as a batch carries it.
    static func text(of command: BatchCommand) throws(PortalError) -> String {
        try command.method.check(command.parameters)
        do {
            let query = try QueryString(command.parameters, allowsReferences: command.allowsReferences)
            return query.text.isEmpty ? command.method.rawValue : "\(command.method.rawValue)?\(query.text)"
        } catch {
            throw PortalError(
                .invalidParameters,
                calling: command.method,
                message: "\(error.path) is \(error.reason), which a batch cannot carry; call the method alone"
            )
        }
    }
}
