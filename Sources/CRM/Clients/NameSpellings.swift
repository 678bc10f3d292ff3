/// How else a word may be written: with the other letter for `е`, and in the other alphabet.
///
/// Portals find only what is written as they are asked, so they are asked for several spellings.
enum NameSpellings {
    /// How many spellings of one word are tried in each alphabet.
    private static let most = 4

    /// The parts of Latin words with what they may stand for, the longest first.
    private static let latin: [(String, [String])] = [
        ("shch", ["щ"]), ("sch", ["щ", "ш"]), ("iya", ["ия"]), ("sh", ["ш"]), ("ch", ["ч"]), ("zh", ["ж"]),
        ("kh", ["х"]), ("ts", ["ц"]), ("tz", ["ц"]), ("ya", ["я"]), ("ja", ["я"]), ("ia", ["ия", "я"]), ("yu", ["ю"]),
        ("iu", ["ю"]), ("ju", ["ю"]), ("yo", ["е", "ё"]), ("ye", ["е"]), ("ey", ["ей"]), ("ei", ["ей"]), ("ay", ["ай"]),
        ("ai", ["ай", "аи"]), ("oy", ["ой"]), ("oi", ["ой"]), ("uy", ["уй"]), ("iy", ["ий"]), ("ij", ["ий"]),
        ("yy", ["ый"]), ("ph", ["ф"]), ("ck", ["к"]), ("a", ["а"]), ("b", ["б"]), ("c", ["к", "ц"]), ("d", ["д"]),
        ("e", ["е", "э"]), ("f", ["ф"]), ("g", ["г"]), ("h", ["х", "г"]), ("i", ["и"]), ("j", ["й", "ж"]), ("k", ["к"]),
        ("l", ["л"]), ("m", ["м"]), ("n", ["н"]), ("o", ["о"]), ("p", ["п"]), ("q", ["к"]), ("r", ["р"]), ("s", ["с"]),
        ("t", ["т"]), ("u", ["у"]), ("v", ["в"]), ("w", ["в"]), ("x", ["кс"]), ("y", ["ы", "и", "ий"]), ("z", ["з"]),
    ]

    /// The parts of Cyrillic words with what they are written as.
    private static let cyrillic: [(String, [String])] = [
        ("кс", ["ks", "x"]), ("ий", ["y", "iy"]), ("ый", ["y", "yy"]), ("дж", ["j", "dzh"]), ("а", ["a"]),
        ("б", ["b"]), ("в", ["v", "w"]), ("г", ["g"]), ("д", ["d"]), ("е", ["e"]), ("ё", ["e", "yo"]), ("ж", ["zh"]),
        ("з", ["z"]), ("и", ["i"]), ("й", ["y", "i"]), ("к", ["k", "c"]), ("л", ["l"]), ("м", ["m"]), ("н", ["n"]),
        ("о", ["o"]), ("п", ["p"]), ("р", ["r"]), ("с", ["s"]), ("т", ["t"]), ("у", ["u"]), ("ф", ["f", "ph"]),
        ("х", ["kh", "h"]), ("ц", ["ts", "c"]), ("ч", ["ch"]), ("ш", ["sh"]), ("щ", ["shch", "sch"]), ("ъ", [""]),
        ("ы", ["y"]), ("ь", [""]), ("э", ["e"]), ("ю", ["yu", "iu"]), ("я", ["ya", "ia"]),
    ]

    /// The word itself and, with the letters `е` and `ё` exchanged, what the portal may have in its place.
    static func same(_ word: String) -> [String] {
        let word = word.lowercased()
        var spellings = [word]
        if word.contains("ё") { spellings.append(String(word.map { $0 == "ё" ? "е" : $0 })) }
        let letters = Array(word)
        for place in letters.indices where letters[place] == "е" && spellings.count < most {
            var other = letters
            other[place] = "ё"
            spellings.append(String(other))
        }
        return spellings
    }

    /// The word in the other alphabet, the likeliest first; nothing for a word of both or of neither.
    static func other(_ word: String) -> [String] {
        switch Alphabet(of: word) {
        case .latin: written(word.lowercased(), by: latin)
        case .cyrillic: written(word.lowercased(), by: cyrillic)
        case .other: []
        }
    }

    private static func written(_ word: String, by table: [(String, [String])]) -> [String] {
        var results = [""]
        var rest = word[...]
        while let first = rest.first {
            let part = table.first { rest.hasPrefix($0.0) } ?? (String(first), [String(first)])
            rest = rest.dropFirst(part.0.count)
            results = Array(part.1.flatMap { letters in results.map { $0 + letters } }.prefix(most))
        }
        return results.filter { !$0.isEmpty }
    }
}
