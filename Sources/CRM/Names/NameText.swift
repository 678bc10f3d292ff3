/// A name as people compare names: small letters, `ё` as `е`, words without what stands between them.
package struct NameText: Hashable, Sendable {
    /// The words in order; none in a text without letters and digits.
    package let words: [String]

    /// Takes a text apart.
    package init(_ text: some StringProtocol) {
        var words: [String] = []
        var word = ""
        for character in text.lowercased() {
            if character.isLetter || character.isNumber {
                word.append(character == "ё" ? "е" : character)
            } else if !word.isEmpty {
                words.append(word)
                word = ""
            }
        }
        if !word.isEmpty { words.append(word) }
        self.words = words
    }

    /// The words with one blank between them.
    package var joined: String { words.joined(separator: " ") }

    /// Whether there is nothing to compare.
    package var isEmpty: Bool { words.isEmpty }

    /// A text as codes are compared: small letters, no white space at the ends.
    package static func code(_ text: some StringProtocol) -> String { trimmed(text.lowercased()) }

    /// A text without white space at its ends.
    package static func trimmed(_ text: some StringProtocol) -> String {
        var rest = text[...]
        while rest.first?.isWhitespace == true { rest = rest.dropFirst() }
        while rest.last?.isWhitespace == true { rest = rest.dropLast() }
        return String(rest)
    }
}
