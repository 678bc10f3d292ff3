/// Counts the slips between two words.
package enum EditDistance {
    /// How many letters have to be added, left out, replaced, or exchanged with their neighbours; `nil` where that is more
    /// than allowed.
    package static func between(_ one: String, _ other: String, atMost limit: Int) -> Int? {
        between(Array(one.unicodeScalars), Array(other.unicodeScalars), atMost: limit)
    }

    /// The same of words that are there letter by letter.
    package static func between(_ one: [Unicode.Scalar], _ other: [Unicode.Scalar], atMost limit: Int) -> Int? {
        guard abs(one.count - other.count) <= limit else { return nil }
        var beforeLast: [Int] = []
        var last = Array(0...other.count)
        for (row, letter) in one.enumerated() {
            var current = [row + 1]
            for (column, otherLetter) in other.enumerated() {
                let replaced = last[column] + (letter == otherLetter ? 0 : 1)
                var distance = min(last[column + 1] + 1, current[column] + 1, replaced)
                if row > 0, column > 0, letter == other[column - 1], one[row - 1] == otherLetter {
                    distance = min(distance, beforeLast[column - 1] + 1)
                }
                current.append(distance)
            }
            guard current.contains(where: { $0 <= limit }) else { return nil }
            (beforeLast, last) = (last, current)
        }
        return last[other.count] <= limit ? last[other.count] : nil
    }

    /// How many slips a word of this length may have and still be taken for another.
    package static func tolerance(for word: String) -> Int {
        switch word.count {
        case ...3: 0
        case 4...6: 1
        default: 2
        }
    }
}
