/// What a person or a company is called, as clients are compared: quotes and the legal form say nothing.
package struct ClientName: Hashable, Sendable {
    private static let legalForms: Set<String> = [
        "ооо", "оао", "зао", "пао", "нао", "ао", "ип", "нко", "ано", "гуп", "муп", "фгуп", "гбу", "мбу", "фгбу", "тоо",
        "чп", "одо", "пк", "снт", "тсж", "llc", "ltd", "limited", "inc", "incorporated", "gmbh", "corp", "corporation",
        "plc", "llp", "oy", "srl", "sarl", "ooo", "oao", "zao", "pao", "ao", "ip",
    ]
    private static let longForms = [
        "общество с ограниченной ответственностью", "публичное акционерное общество",
        "закрытое акционерное общество", "открытое акционерное общество", "акционерное общество",
        "индивидуальный предприниматель",
    ]
    private static let patronymicEndings = ["вич", "вна", "ична", "инична", "vich", "vna", "ichna"]

    /// The words that are compared.
    package let text: NameText

    /// Takes a name apart; a legal form at either end is left out where something else remains.
    package init(_ name: some StringProtocol) {
        var text = NameText(name)
        for form in Self.longForms where text.joined.hasPrefix(form + " ") {
            text = NameText(text.joined.dropFirst(form.count))
        }
        var words = text.words[...]
        while words.count > 1, let first = words.first, Self.legalForms.contains(first) { words = words.dropFirst() }
        while words.count > 1, let last = words.last, Self.legalForms.contains(last) { words = words.dropLast() }
        self.text = words.count == text.words.count ? text : NameText(words.joined(separator: " "))
    }

    /// A title without a legal form in front or behind, otherwise as it is written.
    package static func withoutLegalForm(_ title: String) -> String {
        var words = title.split(whereSeparator: \.isWhitespace)[...]
        let isForm = { (word: Substring) in legalForms.contains(NameText.code(word.filter { $0 != "." && $0 != "," })) }
        while words.count > 1, let first = words.first, isForm(first) { words = words.dropFirst() }
        while words.count > 1, let last = words.last, isForm(last) { words = words.dropLast() }
        return words.joined(separator: " ")
    }

    /// The name without a patronymic, which many records lack; `nil` where it has none or would be one word.
    package var withoutPatronymic: NameText? {
        guard text.words.count > 2 else { return nil }
        let words = text.words.filter { !Self.isPatronymic($0) }
        guard words.count < text.words.count, words.count > 1 else { return nil }
        return NameText(words.joined(separator: " "))
    }

    private static func isPatronymic(_ word: String) -> Bool {
        word.count > 5 && patronymicEndings.contains(where: word.hasSuffix)
    }
}
