/// Parts of words that portals are asked for, so that a word with slips is found by what is right of it.
enum NameFragments {
    /// How strictly a portal is asked for a name.
    enum Strictness: CaseIterable {
        /// The words as they are written.
        case words
        /// The words but for their beginnings or ends, in both alphabets.
        case mostOfWords
        /// One half of each word, in both alphabets: wherever one slip is, the other half is right.
        case halves
    }

    /// What a name with the word contains, of which one is enough.
    static func fragments(of word: String, _ strictness: Strictness) -> [String] {
        let same = NameSpellings.same(word)
        let parts: [String] =
            switch strictness {
            case .words: same
            case .mostOfWords: (same + NameSpellings.other(word)).flatMap(most)
            case .halves: (same + NameSpellings.other(word)).flatMap(halves)
            }
        return withoutImplied(parts)
    }

    private static func most(of word: String) -> [String] {
        let count = max(3, word.count - 2)
        return word.count > 3 ? [String(word.prefix(count)), String(word.suffix(count))] : [word]
    }

    /// The halves, and the word with the letters exchanged between which they part.
    private static func halves(of word: String) -> [String] {
        guard word.count > 3 else { return [word] }
        let half = (word.count + 1) / 2
        var letters = Array(word)
        letters.swapAt(half - 1, half)
        return [String(word.prefix(half)), String(word.dropFirst(half)), String(letters)]
    }

    /// Whatever contains a longer fragment contains a shorter one inside it.
    private static func withoutImplied(_ fragments: [String]) -> [String] {
        var kept: [String] = []
        for fragment in fragments.sorted(by: { $0.count < $1.count }) where !kept.contains(where: fragment.contains) {
            kept.append(fragment)
        }
        return kept
    }
}
