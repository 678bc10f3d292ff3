import JSONCore

/// An object among the parameters of a request, which knows its place for errors.
struct CompletionParameter {
    private let node: JSONNode?
    private let path: String

    init(_ node: JSONNode?, at path: String) {
        self.node = node
        self.path = path
    }

    /// A member that must be an object.
    func required(_ key: String) throws(RPCError) -> CompletionParameter {
        guard let member = try optional(key) else {
            throw RPCError(.invalidParams, "\(path).\(key) is missing; it must be an object.")
        }
        return member
    }

    /// A member that must be an object where it is there.
    func optional(_ key: String) throws(RPCError) -> CompletionParameter? {
        guard let member = node?[key], !member.isNull else { return nil }
        guard member.kind == .object else {
            throw RPCError(.invalidParams, "\(path).\(key) must be an object, not \(member.kindPhrase).")
        }
        return CompletionParameter(member, at: "\(path).\(key)")
    }

    /// A member that must be a text.
    func text(_ key: String) throws(RPCError) -> String {
        guard let member = node?[key] else {
            throw RPCError(.invalidParams, "\(path).\(key) is missing; it must be a string.")
        }
        guard let text = member.string else {
            throw RPCError(.invalidParams, "\(path).\(key) must be a string, not \(member.kindPhrase).")
        }
        return text
    }

    /// The members, all of which must be texts; `null` stands for none.
    func texts() throws(RPCError) -> [String: String] {
        var texts: [String: String] = [:]
        for key in node.flatMap({ JSONValue($0).object })?.keys ?? [] where node?[key]?.isNull == false {
            texts[key] = try text(key)
        }
        return texts
    }
}
