/// Whether a method only looks, or changes something, which its name tells.
package enum MethodAccess: String, CaseIterable, Hashable, Sendable {
    case read
    case write

    private static let writingVerbs = [
        "add", "approve", "attach", "batchimport", "bind", "clear", "complete", "convert", "copy", "create", "defer",
        "delegate", "delete", "detach", "disapprove", "finish", "import", "install", "join", "leave", "merge", "move",
        "mute", "pause", "pin", "register", "remove", "rename", "renew", "save", "send", "set", "start", "stop",
        "unbind", "unmute", "unpin", "update", "upload",
    ]

    /// The access of a method by the verb that its name ends with; what has no verb of change only looks.
    package init(method name: some StringProtocol) {
        let verb = name.lowercased().split(separator: ".").last ?? ""
        self = Self.writingVerbs.contains { verb.hasPrefix($0) } ? .write : .read
    }
}
