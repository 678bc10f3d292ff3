import JSONCore

/// `im.notify.personal.add` and its kin: a note to a user.
struct NotificationAdd: PortalMethod {
    /// What notes are called, and how users are told whom they come from.
    enum Kind: String, CaseIterable, Sendable {
        case personal = "im.notify.personal.add"
        case system = "im.notify.system.add"
        case older = "im.notify"
    }

    let kind: Kind

    var name: String { kind.rawValue }
    var scope: String { "im" }

    func call(_ call: MethodCall, in portal: inout PortalData) throws(MethodFailure) -> MethodAnswer {
        let user = PHP.integer(call["USER_ID"] ?? call["TO"])
        guard user > 0 else { throw MethodFailure(400, "USER_ID_EMPTY", "User ID can't be empty") }
        let text = call.messageText("MESSAGE")
        guard !text.isEmpty else { throw MethodFailure(400, "MESSAGE_EMPTY", "Message can't be empty") }
        try call.checkAttachment()
        guard portal.users[user] != nil else { return MethodAnswer(false) }
        let note = MessageDesk.Entry(
            id: 0,
            author: kind == .system || call["TYPE"]?.string == "SYSTEM" ? 0 : call.caller.userID,
            dialog: String(user),
            text: text,
            isNote: true,
            tag: call.messageText("TAG"),
            subTag: call.messageText("SUB_TAG")
        )
        return MethodAnswer(.int(portal.messages.add(note)))
    }
}
