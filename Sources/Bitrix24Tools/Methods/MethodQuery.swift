/// A question for methods, as the words mean it.
///
/// A word counts the more, the fewer methods have it, and the nearer to the name it stands. What a method says beyond
/// the query makes it less likely, so that `crm.deal.add` comes before `crm.deal.contact.add`.
struct MethodQuery {
    /// How many words count.
    private static let mostWords = 24
    /// What is this much worse than the best is left out.
    private static let leastShare = 0.2

    private let index: MethodIndex
    /// The words, each with what it may mean.
    private let terms: [[Int]]
    private let meanings: Set<Int>
    /// The query as a name or the beginning of one; `nil` where it has blanks.
    private let name: String?

    init(_ query: String, in index: MethodIndex) {
        self.index = index
        var seen: Set<[Int]> = []
        let words = WordSplitter.words(of: query).prefix(Self.mostWords)
        terms = words.map(index.vocabulary.meanings).filter { !$0.isEmpty && seen.insert($0).inserted }
        meanings = Set(terms.joined())
        let parts = query.split { $0.isWhitespace || $0 == "*" }
        name = parts.count == 1 ? parts[0].lowercased() : nil
    }

    /// The methods that fit and are wanted, the best first.
    func hits(where isWanted: (MethodEntry) -> Bool) -> [MethodEntry] {
        let scores = scores()
        let entries = index.library.entries
        let ranks = entries.indices.filter { isWanted(entries[$0]) }.map { place in
            MethodRank(place: place, entry: entries[place], fit: fit(of: place), score: scores[place])
        }
        // Who writes a dot means a name.
        let isName = name?.contains(".") == true && ranks.contains { $0.fit != .words }
        let least = Self.leastShare * (ranks.map(\.score).max() ?? 0)
        return
            ranks
            .filter { $0.fit != .words || (!isName && $0.score > 0 && $0.score >= least) }
            .sorted()
            .map { entries[$0.place] }
    }

    /// How the query fits a name.
    ///
    /// A single word is the beginning of a name where it means the family, so that "task" finds `tasks.task.add`; what
    /// should not be called is found by its words then.
    private func fit(of place: Int) -> MethodRank.Fit {
        guard let name else { return .words }
        let entry = index.library.entries[place]
        if entry.lowercasedName == name { return .name }
        if name.contains(".") { return entry.lowercasedName.hasPrefix(name) ? .beginning : .words }
        let isFamily = index.profiles[place].family.map { terms == [[$0]] } ?? false
        return isFamily && !entry.isDeprecated && !entry.isOfNewerInterface ? .beginning : .words
    }

    /// How well each method fits by its words, by its place.
    private func scores() -> [Double] {
        let count = index.library.entries.count
        var sums = [Double](repeating: 0, count: count)
        var shared = [Double](repeating: 0, count: count)
        var whole = 0.0
        for term in terms {
            var best: [Int: (sum: Double, rarity: Double)] = [:]
            var most = 0.0
            for meaning in term {
                let rarity = index.rarity(of: meaning)
                most = max(most, rarity)
                for posting in index.postings(of: meaning) {
                    let sum = rarity * posting.weight
                    if sum > best[posting.place]?.sum ?? 0 { best[posting.place] = (sum, rarity) }
                }
            }
            whole += most
            for (place, part) in best {
                sums[place] += part.sum
                shared[place] += part.rarity
            }
        }
        return sums.indices.map { place in
            guard sums[place] > 0 else { return 0 }
            let share = shared[place] / whole
            return sums[place] * share * share.squareRoot() * standing(of: place)
        }
    }

    /// What of a score remains for what the method is and says besides.
    private func standing(of place: Int) -> Double {
        let profile = index.profiles[place]
        var standing = profile.standing / profile.excess(over: meanings, common: index.common)
        if meanings.isDisjoint(with: index.common) {
            standing *= profile.lists ? 1.12 : profile.reads ? 1.06 : 1
        }
        return standing
    }
}
