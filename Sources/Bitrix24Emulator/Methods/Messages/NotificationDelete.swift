import JSONCore

/// `im.notify.delete`: takes back a note by its number, or the caller's notes by a tag.
struct NotificationDelete: PortalMethod {
    var name: String { "im.notify.delete" }
    var scope: String { "im" }

    func call(_ call: MethodCall, in portal: inout PortalData) throws(MethodFailure) -> MethodAnswer {
        let id = PHP.integer(call["ID"])
        if id > 0 { return MethodAnswer(.bool(portal.messages.removeNotes { $0.id == id })) }
        let (tag, subTag) = (call.messageText("TAG"), call.messageText("SUB_TAG"))
        guard !tag.isEmpty || !subTag.isEmpty else {
            throw MethodFailure(400, "PARAMS_ERROR", "Incorrect params")
        }
        guard call.caller.credential != .webhook || !call.messageText("CLIENT_ID").isEmpty else {
            throw MethodFailure(403, "ACCESS_DENIED", "Access denied! Client ID not specified")
        }
        let isRemoved = portal.messages.removeNotes { tag.isEmpty ? $0.subTag == subTag : $0.tag == tag }
        return MethodAnswer(.bool(isRemoved))
    }
}
