import JSONCore

/// `im.message.add`: a message to a user, or to the chat of a group.
struct MessageAdd: PortalMethod {
    var name: String { "im.message.add" }
    var scope: String { "im" }

    func call(_ call: MethodCall, in portal: inout PortalData) throws(MethodFailure) -> MethodAnswer {
        let dialog = (call["DIALOG_ID"] ?? call["USER_ID"]).flatMap(PHP.text) ?? ""
        try check(dialog, call, portal)
        try call.checkAttachment()
        let text = call.messageText("MESSAGE")
        guard !text.isEmpty || call["ATTACH"] != nil else {
            throw MethodFailure(400, "MESSAGE_EMPTY", "Message can't be empty")
        }
        for (name, code) in [("KEYBOARD", "KEYBOARD_ERROR"), ("MENU", "MENU_ERROR")] {
            guard let value = call[name], value != "", value != "N" else { continue }
            let parsed = PHP.text(value).map { (try? JSONValue(parsing: $0)).flatMap(PHP.map) } ?? PHP.map(value)
            guard parsed != nil else { throw MethodFailure(400, code, "Incorrect \(name.lowercased()) params") }
        }
        let reply = PHP.integer(call["REPLY_ID"])
        if reply > 0 { try checkReply(reply, dialog, portal) }
        let message = MessageDesk.Entry(
            id: 0,
            author: call["SYSTEM"]?.string == "Y" ? 0 : call.caller.userID,
            dialog: dialog,
            text: text,
            isNote: false,
            tag: "",
            subTag: ""
        )
        return MethodAnswer(.int(portal.messages.add(message)))
    }

    /// Checks who it goes to: a user, `sg` and the number of a group; chats of other kinds there are none.
    private func check(_ dialog: String, _ call: MethodCall, _ portal: PortalData) throws(MethodFailure) {
        if dialog.hasPrefix("chat") {
            guard Int(dialog.dropFirst(4)) != nil else { throw Self.noUser }
            throw MethodFailure(400, "ACCESS_ERROR", "Action unavailable")
        }
        if dialog.hasPrefix("sg") {
            let group = portal.groups.first { String($0.id) == dialog.dropFirst(2) }
            guard let group, group.members.contains(call.caller.userID) else {
                throw MethodFailure(400, "ACCESS_ERROR", "Action unavailable")
            }
            return
        }
        guard let user = Int(dialog), user > 0 else { throw Self.noUser }
        guard portal.users[user] != nil else { throw MethodFailure(400, "USER_NOT_FOUND", "User not found") }
    }

    private func checkReply(_ id: Int, _ dialog: String, _ portal: PortalData) throws(MethodFailure) {
        guard let message = portal.messages.entries.first(where: { $0.id == id && !$0.isNote }) else {
            throw MethodFailure(400, "REPLY_ACCESS_ERROR", "Action unavailable")
        }
        guard message.dialog == dialog else {
            throw MethodFailure(
                400,
                "REPLY_FROM_OTHER_CHAT_ERROR",
                "You can only reply to a message within the same chat"
            )
        }
    }

    private static let noUser = MethodFailure(400, "USER_ID_EMPTY", "User ID can't be empty")
}
