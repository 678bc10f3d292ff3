/// How a record's name is like the one that is looked for.
package struct ClientLikeness: Hashable, Comparable, Sendable {
    /// In what respect, and how much remains different.
    let likeness: Likeness
    /// How many letters differ.
    let slips: Int
    /// Whether the names are written in two alphabets.
    let crossesAlphabets: Bool

    package static func < (one: ClientLikeness, other: ClientLikeness) -> Bool { one.likeness < other.likeness }

    /// Compares a name with one of a record's; `nil` where they have nothing in common.
    package init?(of sought: NameText, to name: NameText) {
        guard let likeness = Likeness(of: sought, to: name) else { return nil }
        self.likeness = likeness
        let surplus = max(0, name.words.count - sought.words.count)
        slips = likeness.degree == .slips ? likeness.distance - surplus : 0
        crossesAlphabets = Alphabet(of: sought.joined) != Alphabet(of: name.joined)
    }

    /// Whether the likeness says little, because another record is called the same but for its alphabet.
    func isDoubtful(beside best: ClientLikeness?) -> Bool {
        slips > 1 && (best.map { $0.likeness.degree < .slips } ?? false)
    }

    /// The respect in words: `same`, `transliterated`, `1 slip`.
    package var words: String {
        switch likeness.degree {
        case .same: "same"
        case .words: "some words"
        case .beginnings: "beginnings"
        case .part: "part"
        case .transliterated: crossesAlphabets ? "transliterated" : "spelt alike"
        case .slips: slips == 0 ? "spelt alike" : slips == 1 ? "1 slip" : "\(slips) slips"
        }
    }
}
