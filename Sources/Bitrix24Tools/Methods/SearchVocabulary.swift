import CRM

/// The words of all methods, each with a number for what it means.
struct SearchVocabulary: Sendable {
    /// Shorter words are not taken for the beginning of others, or for others with a slip in them.
    private static let shortest = 4
    /// How many meanings a word that nobody knows may have.
    private static let mostMeanings = 8

    /// The meaning of each word that was learned; `nil` for a word that a search pays no heed to.
    private var words: [String: Int?] = [:]
    /// The meaning of each stem.
    private var stems: [String: Int] = [:]

    /// Takes the words of a text in and tells what they mean.
    mutating func learn(_ text: some StringProtocol) -> [Int] {
        WordSplitter.words(of: text).compactMap { word in
            if let known = words[word] { return known }
            let meaning = SearchSynonyms.ignored.contains(word) ? nil : learnStem(of: word)
            words[word] = .some(meaning)
            return meaning
        }
    }

    /// What a word of a query may mean: what methods mean by it, else by words that begin so, else by words that it
    /// looks like a slip of; nothing where no word is near.
    func meanings(of word: String) -> [Int] {
        if let known = words[word] { return known.map { [$0] } ?? [] }
        if let meaning = stems[Self.stem(of: word)] { return [meaning] }
        guard word.unicodeScalars.count >= Self.shortest else { return [] }
        let longer = words.filter { $0.key.hasPrefix(word) }.compactMap(\.value)
        let meanings = longer.isEmpty ? meaningsOfNearest(to: word) : Set(longer)
        return Array(meanings.sorted().prefix(Self.mostMeanings))
    }

    private mutating func learnStem(of word: String) -> Int {
        let stem = Self.stem(of: word)
        let meaning = stems[stem] ?? stems.count
        stems[stem] = meaning
        return meaning
    }

    /// The meanings of the words that differ from a word the least, and not too much.
    private func meaningsOfNearest(to word: String) -> Set<Int> {
        let letters = Array(word.unicodeScalars)
        var least = letters.count < 7 ? 1 : 2
        var nearest: Set<Int> = []
        for (other, meaning) in words {
            guard let meaning, let distance = EditDistance.between(letters, Array(other.unicodeScalars), atMost: least)
            else {
                continue
            }
            if distance < least {
                nearest = []
                least = distance
            }
            nearest.insert(meaning)
        }
        return nearest
    }

    private static func stem(of word: String) -> String {
        let stem = WordStem.stem(of: word)
        return SearchSynonyms.meanings[stem] ?? stem
    }
}
