/// Counts the slips between two words.
package enum EditDistance {
    /// How many letters have to be added, left out, replaced, or exchanged with their neighbours; `nil` where that is more
    /// than allowed.
    package static func between(_ one: String, _ other: String, atMost limit: Int) -> Int? {
        let first = Array(one)
        let second = Array(other)
        guard abs(first.count - second.count) <= limit else { return nil }
        guard !first.isEmpty, !second.isEmpty else { return max(first.count, second.count) }
        var beforeLast = [Int](repeating: 0, count: second.count + 1)
        var last = Array(0...second.count)
        for row in 1...first.count {
            var current = [row] + [Int](repeating: 0, count: second.count)
            for column in 1...second.count {
                let isSame = first[row - 1] == second[column - 1]
                current[column] = min(last[column] + 1, current[column - 1] + 1, last[column - 1] + (isSame ? 0 : 1))
                let isExchange =
                    row > 1 && column > 1 && first[row - 1] == second[column - 2]
                    && first[row - 2] == second[column - 1]
                if isExchange { current[column] = min(current[column], beforeLast[column - 2] + 1) }
            }
            guard current.min() ?? 0 <= limit else { return nil }
            (beforeLast, last) = (last, current)
        }
        return last[second.count] <= limit ? last[second.count] : nil
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
