import JSONCore

/// Tells from an HTTP answer what the portal said.
struct AnswerReader {
    let method: PortalMethod
    /// Hides this wherever the portal repeats it.
    let secret: Secret
    /// The address that was asked, for telling whether a redirect leads to the same one elsewhere.
    var url: String?

    /// Reads a whole answer.
    func answer(from response: PortalResponse) throws(PortalError) -> PortalAnswer {
        if (300..<400).contains(response.status) { throw redirection(response) }
        let document: JSONDocument
        do {
            document = try JSONDocument(parsing: withoutSecret(response.body), options: .lenient)
        } catch {
            throw unreadable(response, fault: error)
        }
        let root = document.root
        if let code = root["error"] {
            throw refusal(code: code, text: root["error_description"], status: response.status)
        }
        guard (200..<300).contains(response.status) else {
            throw PortalError(kind(ofPlain: response.status), calling: method, status: response.status)
        }
        guard let result = root["result"] else {
            throw PortalError(
                .notAPortal,
                calling: method,
                message: "the answer is JSON, but has neither a result nor an error",
                status: response.status
            )
        }
        return PortalAnswer(
            root: root,
            result: result,
            total: root["total"]?.lenientInt,
            next: root["next"]?.lenientInt,
            time: root["time"]
        )
    }

    /// The error of the whole call, or of one command of a batch, which has no status of its own.
    func refusal(code: JSONNode, text: JSONNode?, status: Int?) -> PortalError {
        // The newer interface puts an object with the code and the text here.
        let text = (text ?? code["message"])?.plainText ?? ""
        let code = (code["code"] ?? code).plainText ?? ""
        return PortalError(
            PortalError.Kind(status: status, code: code, text: text),
            calling: method,
            code: presentable(code),
            message: text.isEmpty ? nil : presentable(text),
            status: status
        )
    }

    /// The text without the secret and without markup, on one line, at most 1 KB.
    func presentable(_ text: String) -> String {
        var result = ""
        var size = 0
        for character in withoutSecret(withoutBreaks(text)) {
            let shown = character.unicodeScalars.allSatisfy { $0.value >= 0x20 && $0.value != 0x7F } ? character : " "
            size += shown.utf8.count
            guard size <= Self.longestText else { break }
            result.append(shown)
        }
        return result
    }

    private static let longestText = 1_024
    private static let shortestRealSecret = 12
}

extension AnswerReader {
    private func redirection(_ response: PortalResponse) -> PortalError {
        let host = response.header("location").flatMap { try? PortalURL(parsing: Self.pageless($0)).host }
        var error = PortalError(
            host == nil ? .notAPortal : .moved,
            calling: method,
            message: host.map { "the portal answers at \($0) now; set that as its address if it is yours" }
                ?? "the answer redirects to another page",
            status: response.status,
            movedTo: host
        )
        if let url, PortalMove.statuses.contains(response.status) {
            error.move = response.header("location").flatMap { PortalMove(from: url, to: $0) }
        }
        return error
    }

    /// The origin of a location, which may carry the secret in its path or query.
    private static func pageless(_ location: String) -> String {
        guard let mark = location.firstRange(of: "://") else { return location }
        return String(location[..<location[mark.upperBound...].prefix { !"/?#".contains($0) }.endIndex])
    }

    private func unreadable(_ response: PortalResponse, fault: JSONError) -> PortalError {
        let isPage = response.body.first { !" \r\n\t".utf8.contains($0) } == UInt8(ascii: "<")
        let message = isPage ? "the answer is an HTML page" : "the answer is no JSON (\(fault))"
        let isFine = (200..<300).contains(response.status)
        let kind: PortalError.Kind = isFine ? (isPage ? .notAPortal : .unavailable) : kind(ofPlain: response.status)
        return PortalError(kind, calling: method, message: presentable(message), status: response.status)
    }

    /// What a status means that no body of a portal explains.
    private func kind(ofPlain status: Int) -> PortalError.Kind {
        switch status {
        case 400, 404, 405: .notAPortal
        default: PortalError.Kind(status: status, code: "", text: "")
        }
    }

    private func withoutSecret(_ text: String) -> String {
        secret.revealed.isEmpty ? text : text.replacing(secret.revealed, with: Secret.placeholder)
    }

    /// The body without the secret: links to files can carry the access token that they were asked for with.
    ///
    /// A short one is left, since it can be a word of the data; portals give out none.
    private func withoutSecret(_ body: [UInt8]) -> [UInt8] {
        let secret = Array(secret.revealed.utf8)
        guard secret.count >= Self.shortestRealSecret else { return body }
        return body.replacing(all: secret, with: Array(Secret.placeholder.utf8))
    }

    private func withoutBreaks(_ text: String) -> String {
        ["<br>", "<br/>", "<br />", "<BR>", "<BR/>", "<BR />"].reduce(text) { $0.replacing($1, with: " ") }
    }
}
