/// How much a name is like what somebody wrote, from the same to hardly alike.
package struct Likeness: Hashable, Comparable, Sendable {
    /// In what respect a name is like a text.
    package enum Degree: Int, Hashable, Comparable, Sendable {
        /// The same words in the same order.
        case same
        /// The same words in another order, or some of the words of the name.
        case words
        /// Beginnings of words of the name.
        case beginnings
        /// A part of the name.
        case part
        /// The same in another alphabet.
        case transliterated
        /// The same but for slips.
        case slips

        package static func < (one: Degree, other: Degree) -> Bool { one.rawValue < other.rawValue }
    }

    /// In what respect.
    package let degree: Degree
    /// How much remains different within the same respect.
    package let distance: Int

    package static func < (one: Likeness, other: Likeness) -> Bool {
        (one.degree, one.distance) < (other.degree, other.distance)
    }

    /// Whether a name may be taken for what somebody wrote, where no other is as like.
    package var isSufficient: Bool { degree <= .beginnings }

    /// Compares a text with a name; `nil` where they have nothing in common.
    package init?(of text: NameText, to name: NameText) {
        guard !text.isEmpty, !name.isEmpty else { return nil }
        let surplus = name.words.count - text.words.count
        if text == name {
            (degree, distance) = (.same, 0)
        } else if Self.covers(text.words, name.words, by: ==) {
            (degree, distance) = (.words, surplus)
        } else if Self.covers(text.words, name.words, by: { $1.hasPrefix($0) }) {
            (degree, distance) = (.beginnings, surplus)
        } else if text.joined.count > 2, name.joined.contains(text.joined) {
            (degree, distance) = (.part, surplus)
        } else {
            guard let other = Self.loosely(text, name) else { return nil }
            (degree, distance) = (other.degree, other.distance + max(0, surplus))
        }
    }

    private static func loosely(_ text: NameText, _ name: NameText) -> (degree: Degree, distance: Int)? {
        let words = text.words.map(Transliteration.key)
        let others = name.words.map(Transliteration.key)
        if covers(words, others, by: ==) { return (.transliterated, 0) }
        var slips = 0
        for word in words {
            let distances = others.compactMap {
                EditDistance.between(word, $0, atMost: EditDistance.tolerance(for: word))
            }
            guard let least = distances.min() else { return nil }
            slips += least
        }
        return (.slips, slips)
    }

    /// Whether each word has a counterpart of its own.
    private static func covers(_ words: [String], _ others: [String], by fits: (String, String) -> Bool) -> Bool {
        guard words.count <= others.count else { return false }
        var free = others
        for word in words {
            guard let place = free.firstIndex(where: { fits(word, $0) }) else { return false }
            free.remove(at: place)
        }
        return true
    }
}
