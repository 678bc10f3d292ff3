/// A pattern in which `%` stands for any text and `_` for any letter.
struct LikePattern: Sendable {
    private let pattern: [Unicode.Scalar]

    init(_ pattern: String) {
        self.pattern = Array(pattern.unicodeScalars)
    }

    /// Whether a text fits as a whole.
    func fits(_ text: String) -> Bool {
        let text = Array(text.unicodeScalars)
        var textIndex = 0
        var patternIndex = 0
        // Where to go on when a letter does not fit: behind the last `%`, which then takes one letter more.
        var retry: (text: Int, pattern: Int)?
        while textIndex < text.count {
            if patternIndex < pattern.count, pattern[patternIndex] == "%" {
                retry = (textIndex, patternIndex + 1)
                patternIndex += 1
            } else if patternIndex < pattern.count,
                pattern[patternIndex] == "_" || pattern[patternIndex] == text[textIndex]
            {
                textIndex += 1
                patternIndex += 1
            } else if let last = retry {
                retry = (last.text + 1, last.pattern)
                (textIndex, patternIndex) = (last.text + 1, last.pattern)
            } else {
                return false
            }
        }
        return pattern[patternIndex...].allSatisfy { $0 == "%" }
    }
}
