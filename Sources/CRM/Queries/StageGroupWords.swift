/// What people call the groups of stages.
package enum StageGroupWords {
    private static let words: [String: [String]] = [
        "P": [
            "process", "in process", "in progress", "open", "active", "в работе", "открытые", "открытая", "открыт",
            "открыта",
            "активные", "активная", "незакрытые", "не закрыта", "не закрыты",
        ],
        "S": [
            "success", "successful", "won", "win", "good", "успех", "успешные", "успешная", "успешно", "успешен",
            "выиграна",
            "выигранные", "выиграно", "выиграны", "заключена", "заключенные", "заключены", "качественные",
            "качественный",
            "converted", "конвертированные",
        ],
        "F": [
            "failure", "failed", "lost", "lose", "junk", "bad", "провал", "провалена", "проваленные", "провалены",
            "проиграна",
            "проигранные", "проиграны", "проиграно", "неуспех", "неуспешные", "отказ", "отказы", "потерянные",
            "потеряна",
            "некачественные", "некачественный", "мусор",
        ],
    ]

    /// The words for a group by its letter: `P`, `S` or `F`.
    static func names(of letter: String) -> [String] { words[letter] ?? [] }

    /// The letter of the group that a word stands for.
    package static func letter(of text: String) -> String? {
        let name = NameText(text)
        if name.words.count == 1, ["p", "s", "f"].contains(name.joined) { return name.joined.uppercased() }
        return words.first { $0.value.contains { NameText($0) == name } }?.key
    }
}
