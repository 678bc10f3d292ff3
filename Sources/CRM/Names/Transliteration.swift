/// Writes names so that those of two alphabets can be compared: `Щукин`, `Schukin` and `Shchukin` become one.
///
/// The result serves comparison only. It leaves out what transliterations disagree about, so different names can
/// become one too.
package enum Transliteration {
    private static let letters: [Character: String] = [
        "а": "a", "б": "b", "в": "v", "г": "g", "д": "d", "е": "e", "ё": "e", "ж": "zh", "з": "z", "и": "i", "й": "i",
        "к": "k", "л": "l", "м": "m", "н": "n", "о": "o", "п": "p", "р": "r", "с": "s", "т": "t", "у": "u", "ф": "f",
        "х": "h", "ц": "c", "ч": "ch", "ш": "sh", "щ": "sh", "ъ": "", "ы": "i", "ь": "", "э": "e", "ю": "iu", "я": "ia",
    ]

    /// What the customs of transliteration write in different ways, the longest first.
    private static let spellings: [(String, String)] = [
        ("shch", "sh"), ("sch", "sh"), ("tch", "ch"), ("kh", "h"), ("tz", "c"), ("ts", "c"), ("ph", "f"), ("ck", "k"),
        ("x", "ks"), ("w", "v"), ("q", "k"), ("y", "i"), ("j", "i"), ("ie", "e"), ("'", ""),
    ]

    /// A word in Latin letters, in the one spelling that comparisons use.
    package static func key(of word: String) -> String {
        var latin = ""
        for character in word.lowercased() {
            if let letters = letters[character] { latin += letters } else { latin.append(character) }
        }
        for (spelling, common) in spellings where latin.contains(spelling) {
            latin = replacing(spelling, with: common, in: latin)
        }
        return withoutRepetitions(latin)
    }

    /// `kk`, `ii` and the like as one letter; spellings differ in them more than names do.
    private static func withoutRepetitions(_ text: String) -> String {
        var result = ""
        for character in text where character != result.last || character.isNumber { result.append(character) }
        return result
    }

    private static func replacing(_ part: String, with other: String, in text: String) -> String {
        var result = ""
        var rest = text[...]
        while !rest.isEmpty {
            if rest.hasPrefix(part) {
                result += other
                rest = rest.dropFirst(part.count)
            } else {
                result.append(rest.removeFirst())
            }
        }
        return result
    }
}
