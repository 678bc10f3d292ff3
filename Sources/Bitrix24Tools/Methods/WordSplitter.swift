/// Takes a text apart into the words that a search compares.
enum WordSplitter {
    /// The words with small letters; `crm.deal.getFields` gives `crm`, `deal`, `get` and `fields`, and `ё` is `е`.
    static func words(of text: some StringProtocol) -> [String] {
        var words: [String] = []
        var word = String.UnicodeScalarView()
        var wasSmall = false
        for scalar in text.unicodeScalars {
            let isLarge = ("A"..."Z").contains(scalar)
            if isLarge && wasSmall { finish(&word, into: &words) }
            if let small = small(scalar) {
                word.append(small)
            } else {
                finish(&word, into: &words)
            }
            wasSmall = ("a"..."z").contains(scalar) || ("0"..."9").contains(scalar)
        }
        finish(&word, into: &words)
        return words
    }

    private static func finish(_ word: inout String.UnicodeScalarView, into words: inout [String]) {
        guard !word.isEmpty else { return }
        words.append(String(word))
        word = String.UnicodeScalarView()
    }

    /// The letter or digit as words have it; `nil` for anything else.
    private static func small(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
        switch scalar {
        case "a"..."z", "0"..."9", "а"..."я": scalar
        case "A"..."Z", "А"..."Я": Unicode.Scalar(scalar.value + 0x20)
        case "ё", "Ё": "е"
        default: scalar.properties.isAlphabetic ? scalar : nil
        }
    }
}
