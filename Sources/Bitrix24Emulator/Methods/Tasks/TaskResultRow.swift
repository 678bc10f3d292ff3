import JSONCore

/// Shows the results of tasks.
enum TaskResultRow {
    static func value(_ result: TaskResult, of task: Int, _ zone: PortalZone, files: JSONValue) -> JSONValue {
        [
            "id": .int(result.id), "taskId": .int(task), "commentId": .int(result.comment),
            "createdBy": .int(result.creator), "createdAt": .string(zone.iso(result.createdAt)),
            "updatedAt": .string(zone.iso(result.updatedAt)), "status": result.isClosed ? 1 : 0,
            "text": .string(result.text), "formattedText": .string(formatted(result.text)), "files": files,
        ]
    }

    /// A text with its BB codes of letters as HTML.
    static func formatted(_ text: String) -> String {
        var result = text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
        for letter in ["B", "I", "U", "S"] {
            let tag = letter.lowercased()
            result = result.replacing("[\(letter)]", with: "<\(tag)>").replacing("[/\(letter)]", with: "</\(tag)>")
        }
        return result.replacing("\n", with: "<br>")
    }
}

extension MethodCall {
    /// The comment that `commentId` names, with its task; its author or an administrator must call.
    func resultComment(in portal: PortalData) throws(MethodFailure) -> (task: Int, comment: TaskComment) {
        guard let id = try controllerInteger("commentId") else { throw .missingParameter("commentId") }
        guard let task = portal.taskParts.task(ofComment: id),
            let comment = portal.taskParts.comments[task]?.first(where: { $0.id == id })
        else { throw MethodFailure(400, "0", "Comment not found.") }
        guard comment.author == caller.userID || portal.isAdministrator(caller.userID) else {
            throw MethodFailure(400, "0", "Access denied.")
        }
        return (task, comment)
    }
}
