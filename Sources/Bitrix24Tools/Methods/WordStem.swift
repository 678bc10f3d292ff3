/// Takes the endings off Russian and English words, so that all forms of a word are one.
///
/// Both sides of a comparison are cut alike, so the rest need not be a word, and a light cut is enough.
enum WordStem {
    private typealias Letters = [Unicode.Scalar]

    /// What is left of a word with small letters.
    static func stem(of word: String) -> String {
        let letters = Letters(word.unicodeScalars)
        guard let first = letters.first else { return word }
        let stem = ("а"..."я").contains(first) ? russian(letters) : english(letters)
        var view = String.UnicodeScalarView()
        view.append(contentsOf: stem)
        return String(view)
    }

    // MARK: - Russian

    /// Endings of nouns, adjectives and infinitives, the longest first.
    private static let endings = letters(
        """
        ировать иями ями ами ией иям ием иях ого его ому ему ыми ими ать ять ить еть уть
        ая яя ую юю ою ею ой ей ый ий ые ие ое ее ых их ым им ом ем ам ям ах ях ов ев ия ии ию ью
        а я о е ы и у ю ь й
        """
    )
    private static let reflexive = letters("ся сь")
    private static let verbal = letters("ен ан")
    private static let vowels = Set<Unicode.Scalar>("аеиоуыэюя".unicodeScalars)

    private static func russian(_ word: Letters) -> Letters {
        var word = word
        if let ending = reflexive.first(where: word.hasSuffix), word.count > 5 { word.removeLast(ending.count) }
        if let ending = endings.first(where: { word.hasSuffix($0) && word.count >= $0.count + 3 }) {
            word.removeLast(ending.count)
        }
        // "Удаление" and "удалить" are one.
        if word.count >= 6, let ending = verbal.first(where: word.hasSuffix) { word.removeLast(ending.count) }
        // The vowel of "сделок", which "сделка" has not.
        if word.count >= 5, word.last == "к", ["о", "е"].contains(word[word.count - 2]),
            !vowels.contains(word[word.count - 3])
        {
            word.remove(at: word.count - 2)
        }
        if word.hasSuffix(["н", "н"]) { word.removeLast() }
        return word
    }

    // MARK: - English

    private static let hissing = letters("sses xes ches shes")
    private static let singular = letters("ss us is")

    private static func english(_ word: Letters) -> Letters {
        var word = word
        if word.count > 4, word.hasSuffix(["i", "e", "s"]) {
            word.removeLast(3)
            return word + ["y"]
        }
        if word.count > 4, hissing.contains(where: word.hasSuffix) {
            word.removeLast(2)
        } else if word.count > 3, word.last == "s", !singular.contains(where: word.hasSuffix) {
            word.removeLast()
        }
        if word.count > 5, word.hasSuffix(["i", "n", "g"]) {
            word.removeLast(3)
        } else if word.count > 4, word.hasSuffix(["e", "d"]) {
            word.removeLast(2)
        }
        if word.count > 3, word.last == "e" { word.removeLast() }
        return word
    }

    private static func letters(_ words: String) -> [Letters] {
        words.split(whereSeparator: \.isWhitespace).map { Letters($0.unicodeScalars) }
    }
}

extension [Unicode.Scalar] {
    fileprivate func hasSuffix(_ ending: [Unicode.Scalar]) -> Bool {
        count >= ending.count && self[(count - ending.count)...].elementsEqual(ending)
    }
}
