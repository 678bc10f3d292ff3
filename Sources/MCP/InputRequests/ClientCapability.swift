public import JSONCore

/// Something that a client may be able to do for a server.
public enum ClientCapability: Hashable, Sendable {
    /// Asks the user to fill in a form.
    case elicitation
    /// Asks the user to open an address.
    case elicitationURL
    /// Asks a model.
    case sampling
    /// Asks a model that may call tools.
    case samplingTools
    /// Lists the folders that the user works in.
    case roots
    /// An extension, by its name.
    case extending(String)

    /// The extension for long work, `io.modelcontextprotocol/tasks`.
    public static let tasks = ClientCapability.extending("io.modelcontextprotocol/tasks")

    /// Where in the declared capabilities it stands.
    var path: [String] {
        switch self {
        case .elicitation: ["elicitation"]
        case .elicitationURL: ["elicitation", "url"]
        case .sampling: ["sampling"]
        case .samplingTools: ["sampling", "tools"]
        case .roots: ["roots"]
        case .extending(let name): ["extensions", name]
        }
    }

    /// The capabilities that a client would declare to have just this one.
    public var declaration: JSONObject {
        var value: JSONObject = [:]
        for key in path.reversed() { value = JSONObject([JSONObject.Member(key: key, value: .object(value))]) }
        return value
    }

    /// Whether a client has declared it; `elicitation: {}` stands for forms.
    func isDeclared(in capabilities: JSONObject) -> Bool {
        var value = JSONValue.object(capabilities)
        for key in path {
            guard let inner = value[key], inner.object != nil else { return false }
            value = inner
        }
        guard self == .elicitation, let modes = value.object, !modes.isEmpty else { return true }
        return modes["form"] != nil
    }
}

extension ClientCapability: CustomStringConvertible {
    public var description: String { path.joined(separator: ".") }
}

extension RequestContext {
    /// Whether the client has declared that it can do something.
    public func clientSupports(_ capability: ClientCapability) -> Bool {
        capability.isDeclared(in: clientCapabilities)
    }

    /// Makes sure that the client can do something.
    ///
    /// - Throws: What a client of the revision understands: an ``RPCError`` since 2026-07-28, before an
    ///   ``InputUnavailable``, which fails a tool call.
    public func require(_ capability: ClientCapability) throws {
        guard !clientSupports(capability) else { return }
        guard revision.isModern else { throw InputUnavailable(reason: .notDeclared(capability)) }
        throw RPCError(
            .missingClientCapability,
            "The request needs a client with the capability \(capability).",
            data: ["requiredCapabilities": .object(capability.declaration)]
        )
    }
}
