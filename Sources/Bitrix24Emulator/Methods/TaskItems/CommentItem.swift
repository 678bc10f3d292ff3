import JSONCore

/// What the methods of comments on tasks share.
enum CommentItem {
    static let writable: Set<String> = ["POST_MESSAGE", "AUTHOR_ID", "POST_DATE", "UF_FORUM_MESSAGE_DOC"]
    static let sortable: Set<String> = ["ID", "AUTHOR_ID", "AUTHOR_NAME", "AUTHOR_EMAIL", "POST_DATE"]
    static let filterable: Set<String> = ["ID", "AUTHOR_ID", "AUTHOR_NAME", "POST_DATE"]
    static let prefixes: Set<String> = ["!", "<=", "<", ">=", ">"]

    static func row(_ comment: TaskComment, _ zone: PortalZone, in portal: PortalData) -> JSONObject {
        [
            "POST_MESSAGE_HTML": nil,
            "ID": .string(String(comment.id)),
            "AUTHOR_ID": .string(String(comment.author)),
            "AUTHOR_NAME": .string(portal.name(ofUser: comment.author)),
            "AUTHOR_EMAIL": "",
            "POST_DATE": .string(zone.iso(comment.postedAt)),
            "POST_MESSAGE": .string(comment.text),
            "ATTACHED_OBJECTS": [],
        ]
    }

    /// The text of a comment's fields; there is no drive here, so no file of it can be found.
    static func text(of fields: JSONObject) throws(MethodFailure) -> String {
        let text = fields["POST_MESSAGE"].flatMap(PHP.text) ?? ""
        guard !text.isEmpty else { throw MethodFailure(400, "ERROR_CORE", "Не указан текст комментария<br>") }
        guard PHP.list(fields["UF_FORUM_MESSAGE_DOC"] ?? []).isEmpty else {
            throw MethodFailure(400, "ERROR_CORE", "Файл не найден<br>")
        }
        return text
    }
}

extension PortalData {
    /// The first and the last name of a user.
    func name(ofUser id: Int) -> String {
        let user = users[id]
        return [user?[UserColumn.name].text, user?[UserColumn.lastName].text].compactMap(\.self)
            .joined(separator: " ")
    }

    /// Whether a user may do everything.
    func isAdministrator(_ user: Int) -> Bool { user == 1 }
}
