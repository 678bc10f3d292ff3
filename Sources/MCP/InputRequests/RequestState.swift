import JSONCore

/// What a server would have to remember between the rounds of one request, and lets the client carry instead.
struct RequestState: Hashable, Sendable {
    /// What the client answered in earlier rounds.
    var answers: JSONObject = [:]
    /// What the handler wants to find again.
    var kept: JSONValue?

    /// Whether there is nothing to carry.
    var isEmpty: Bool { answers.isEmpty && kept == nil }
}

extension RequestState {
    /// The state and when it ends, in seconds since 1970, as bytes to be sealed.
    func encoded(expiry: Int64) -> [UInt8] {
        JSONFragment { writer in
            writer.member("expiry", expiry)
            writer.member("answers", .object(answers))
            if let kept { writer.member("kept", kept) }
        }
        .bytes
    }

    /// Reads what ``encoded(expiry:)`` wrote; `nil` where it has ended.
    init?(decoding bytes: [UInt8], now: Int64) {
        guard let document = try? JSONDocument(parsing: bytes),
            let expiry = JSONValue(document.root)["expiry"]?.int, now < Int64(expiry),
            let answers = JSONValue(document.root)["answers"]?.object
        else { return nil }
        self.init(answers: answers, kept: JSONValue(document.root)["kept"])
    }
}
