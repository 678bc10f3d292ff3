extension PortalAddress {
    /// Decides as whom to call from the path of the URL and the token.
    static func credential(of url: PortalURL, token: String?) throws(PortalAddressError) -> Credential {
        let token = trimmed(token ?? "")
        guard let webhook = url.webhook else {
            guard !token.isEmpty else {
                throw fault("is empty, and BITRIX_BASE_URL is no whole webhook URL")
            }
            return try credential(ofToken: token)
        }
        let credential = try Self.webhook(userID: webhook.userID, code: webhook.code, in: .baseURL)
        guard !token.isEmpty else { return credential }
        guard try Self.credential(ofToken: token) == credential else {
            throw fault("names another credential than the webhook URL in BITRIX_BASE_URL; leave one of them out")
        }
        return credential
    }

    /// Removes white space from both ends.
    static func trimmed(_ text: String) -> Substring {
        let start = text.drop(while: \.isWhitespace)
        return start.prefix(upTo: start.lastIndex { !$0.isWhitespace }.map(start.index(after:)) ?? start.startIndex)
    }

    private static func credential(ofToken token: Substring) throws(PortalAddressError) -> Credential {
        guard !token.contains("://") else {
            throw fault("is an address; a whole webhook URL belongs into BITRIX_BASE_URL")
        }
        let parts = token.split(separator: "/", omittingEmptySubsequences: false)
        switch parts.count {
        case 1:
            guard isSecret(token, extra: "._-~+=") else { throw fault("has characters that no access token has") }
            return .accessToken(Secret(String(token)))
        case 2: return try webhook(userID: parts[0], code: parts[1], in: .token)
        case 3 where parts[2].isEmpty: return try webhook(userID: parts[0], code: parts[1], in: .token)
        default: throw fault("has more than one slash")
        }
    }

    private static func webhook(
        userID: Substring,
        code: Substring,
        in setting: PortalAddressError.Setting
    ) throws(PortalAddressError) -> Credential {
        guard (1...18).contains(userID.utf8.count), userID.allSatisfy({ ("0"..."9").contains($0) }) else {
            throw PortalAddressError(
                setting,
                "the user of the webhook is no number. Allowed: <user>/<code>, such as 1/…"
            )
        }
        guard isSecret(code, extra: "_-") else {
            throw PortalAddressError(setting, "the code of the webhook is empty or has more than letters and digits")
        }
        return .webhook(userID: String(userID), code: Secret(String(code)))
    }

    private static func isSecret(_ text: Substring, extra: String) -> Bool {
        (1...2_048).contains(text.utf8.count)
            && text.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || extra.contains($0)) }
    }

    private static func fault(_ reason: String) -> PortalAddressError {
        PortalAddressError(
            .token,
            "the credential \(reason). Allowed: <user>/<code> of a webhook, an OAuth access token, "
                + "or nothing where BITRIX_BASE_URL is a whole webhook URL"
        )
    }
}
