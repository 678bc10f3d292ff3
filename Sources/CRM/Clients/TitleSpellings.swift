/// How a company that somebody names may be written in a portal: with a legal form and quotes or without.
enum TitleSpellings {
    private static let forms = ["ООО", "АО", "ПАО", "ЗАО", "ОАО", "ИП"]
    private static let quotes: Set<Character> = ["«", "»", "\"", "'", "“", "”", "„"]

    /// The likely spellings of a title, as given first.
    static func spellings(of title: String) -> [String] {
        let given = NameText.trimmed(title)
        let bare = NameText.trimmed(ClientName.withoutLegalForm(given).filter { !quotes.contains($0) })
        let quoted = [bare, "«\(bare)»", "\"\(bare)\""]
        var seen: Set<String> = []
        return ([given] + quoted + forms.flatMap { form in quoted.map { "\(form) \($0)" } })
            .filter { seen.insert($0).inserted }
    }
}
