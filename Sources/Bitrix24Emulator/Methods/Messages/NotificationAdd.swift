import JSONCore

/// `im.notify.personal.add` and its kin: a note to a user, which is counted and goes nowhere.
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
        guard let text = call["MESSAGE"].flatMap(PHP.text), !text.isEmpty else {
            throw MethodFailure(400, "MESSAGE_EMPTY", "Message can't be empty")
        }
        portal.notificationCount += 1
        return MethodAnswer(.int(portal.notificationCount))
    }
}
