/// What ranks a method apart from the words that it shares with a query.
struct MethodProfile: Sendable {
    /// The meaning of the first part of the name.
    let family: Int?
    /// Whether the family need not be in a query.
    let isOfMainFamily: Bool
    /// The meanings in the name.
    let name: Set<Int>
    /// The meanings in the purpose, without the common ones; one set for each language.
    let purposes: [Set<Int>]
    /// Whether the method gives a list.
    let lists: Bool
    /// Whether the method gives one thing.
    let reads: Bool
    /// What the marks of the method leave of its score.
    let standing: Double

    /// Puts what should not be called, or not by everybody, behind the rest.
    static func standing(of entry: MethodEntry) -> Double {
        (entry.isDeprecated ? 0.92 : 1) * (entry.isOfNewerInterface ? 0.6 : 1) * (entry.needsApplication ? 0.95 : 1)
    }

    /// By what a score is divided for that which the method says and the query does not.
    func excess(over query: Set<Int>, common: Set<Int>) -> Double {
        var cost = 0.0
        for meaning in name where !query.contains(meaning) {
            if meaning == family {
                cost += isOfMainFamily ? 0 : 1.5
            } else {
                cost += common.contains(meaning) ? 0.5 : 1
            }
        }
        let further = purposes.map { $0.subtracting(query).count }.min() ?? 0
        return 1 + 0.2 * cost + 0.06 * Double(min(further, 4))
    }
}
