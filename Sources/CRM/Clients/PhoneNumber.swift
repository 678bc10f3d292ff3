/// A telephone number, however it was written.
package struct PhoneNumber: Hashable, Sendable {
    private static let labels = ["телефон", "тел", "моб", "phone", "tel", "mobile"]
    private static let extensions: Set<String> = [
        "", "доб", "добавочный", "вн", "внутр", "внутренний", "ext", "extension", "x", "w", "p",
    ]
    private static let separators: Set<Character> = ["(", ")", "-", ".", "/", "‐", "‑", "‒", "–", "—", "−"]
    /// How many values the portal's search takes.
    private static let mostForms = 20

    /// What was written, without white space at the ends.
    package let written: String
    /// The digits without an extension; a Russian number begins with 7, however it was written.
    package let digits: String
    /// What was written before the extension.
    private let main: String

    /// Reads a number; `nil` where the text is none: other letters, fewer than 5 digits or more than 15.
    package init?(_ text: String) {
        written = NameText.trimmed(text)
        let (main, rest) = Self.parts(of: Self.withoutLabel(written))
        var digits = ""
        for character in main {
            if character.isASCII, character.isNumber {
                digits.append(character)
            } else if character == "+" {
                guard digits.isEmpty else { return nil }
            } else if !character.isWhitespace, !Self.separators.contains(character) {
                return nil
            }
        }
        guard (5...15).contains(digits.count), Self.isExtension(rest) else { return nil }
        self.main = NameText.trimmed(main)
        self.digits = Self.normalized(digits, hasPlus: main.contains("+"))
    }

    /// The number with its country: `+79161234567`; a local one as its digits.
    package var international: String { digits.count > 10 ? "+" + digits : digits }

    /// How portals may hold the number, the likeliest first.
    package var forms: [String] {
        var forms = [international, digits]
        if digits.count == 11, digits.first == "7" {
            let number = String(digits.dropFirst())
            let patterns = [
                "8##########", "##########", "+7 (###) ###-##-##", "8 (###) ###-##-##", "+7 ### ###-##-##",
                "8 ### ###-##-##", "+7 ### ### ## ##", "+7(###)###-##-##", "8(###)###-##-##", "+7-###-###-##-##",
                "8-###-###-##-##",
            ]
            forms += patterns.map { Self.filled($0, with: number) }
        }
        forms.insert(contentsOf: [written, main], at: 2)
        var seen: Set<String> = []
        return Array(forms.filter { seen.insert($0).inserted }.prefix(Self.mostForms))
    }

    private static func filled(_ pattern: String, with number: String) -> String {
        var digits = number[...]
        return String(pattern.map { $0 == "#" ? digits.popFirst() ?? "0" : $0 })
    }

    /// Digits with the code of their country, where it is known.
    private static func normalized(_ digits: String, hasPlus: Bool) -> String {
        let isMistakenPlus = hasPlus && digits.hasPrefix("89") && digits.count == 11
        guard !hasPlus || isMistakenPlus else { return digits }
        if digits.count > 11 {
            for prefix in ["810", "00"] where digits.hasPrefix(prefix) {
                return String(digits.dropFirst(prefix.count))
            }
        }
        if digits.count == 11, digits.first == "8" { return "7" + digits.dropFirst() }
        if digits.count == 10, let first = digits.first, "3489".contains(first) { return "7" + digits }
        return digits
    }

    /// What a text is called a telephone number by is no part of it.
    private static func withoutLabel(_ text: String) -> Substring {
        let lower = text.lowercased()
        guard lower.count == text.count, let label = labels.first(where: lower.hasPrefix) else { return text[...] }
        return text.dropFirst(label.count).drop { $0 == "." || $0 == ":" || $0.isWhitespace }
    }

    /// The number, and what follows it from a letter or a mark of an extension on.
    private static func parts(of text: Substring) -> (main: String, rest: String) {
        let end = text.firstIndex { $0.isLetter || ",;#*".contains($0) } ?? text.endIndex
        return (String(text[..<end]), String(text[end...]))
    }

    private static func isExtension(_ text: String) -> Bool {
        guard !text.isEmpty else { return true }
        let word = text.lowercased().filter(\.isLetter)
        let digits = text.filter(\.isNumber)
        return extensions.contains(word) && (1...8).contains(digits.count) && text.last?.isNumber == true
    }
}
