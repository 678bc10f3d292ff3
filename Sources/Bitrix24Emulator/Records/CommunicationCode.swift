/// A phone number or an e-mail address as the search for duplicates compares it.
struct CommunicationCode: Hashable, Sendable {
    /// The kinds that can be compared, by the fields that have them.
    enum Kind: String, Sendable {
        case phone = "PHONE"
        case email = "EMAIL"
    }

    private let text: String

    /// `nil` where a text has nothing to compare.
    init?(_ text: String, of kind: Kind) {
        self.text =
            switch kind {
            case .phone: Self.normalizedPhone(text)
            case .email: text.lowercased().filter { $0 != " " }
            }
        if self.text.isEmpty { return nil }
    }

    /// The digits without an extension; a Russian number begins with 7, however it was written.
    private static func normalizedPhone(_ text: String) -> String {
        var digits: [Character] = []
        for character in text {
            if character.isASCII, character.isNumber {
                digits.append(character)
            } else if !digits.isEmpty, character.isLetter || ",;#*".contains(character) {
                // The rest is an extension, such as `доб. 12`.
                break
            }
        }
        let isInternational = text.contains("+")
        if digits.count == 11, digits.first == "8", !isInternational { digits[0] = "7" }
        if digits.count == 10, !isInternational, "3489".contains(digits[0]) { digits.insert("7", at: 0) }
        return String(digits)
    }
}
