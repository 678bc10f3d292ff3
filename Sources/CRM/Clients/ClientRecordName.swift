import Bitrix24
package import JSONCore

/// What a lead, a contact or a company is called.
package struct ClientRecordName {
    private let title: String?
    private let first: String?
    private let second: String?
    private let last: String?
    private let company: String?

    /// Reads a row of `crm.item.list`.
    package init(of row: JSONNode) {
        let text = { (code: String) in row[code]?.plainText.flatMap { $0.isEmpty ? nil : $0 } }
        title = text("title")
        first = text("name")
        second = text("secondName")
        last = text("lastName")
        company = text("companyTitle")
    }

    /// The name for people: of a lead its title and who it is about.
    package var shown: String {
        let person = Self.joined([first, second, last])
        guard let title, !title.isEmpty else { return person }
        return person.isEmpty || title.contains(person) ? title : "\(title) (\(person))"
    }

    /// How any of the record's names is like the one that is looked for; `nil` where none is.
    func likeness(to sought: ClientName) -> ClientLikeness? {
        var likenesses = names.compactMap { ClientLikeness(of: sought.text, to: $0) }
        if second == nil, let shorter = sought.withoutPatronymic {
            likenesses += names.compactMap { ClientLikeness(of: shorter, to: $0) }
        }
        return likenesses.min()
    }

    /// All that the record may be called, in the orders in which people say it.
    private var names: [NameText] {
        let people = [[first, last], [last, first], [first, second, last], [last, first, second]].map(Self.joined)
        return ([title, company] + people).compactMap { $0 }.filter { !$0.isEmpty }.map { ClientName($0).text }
    }

    private static func joined(_ parts: [String?]) -> String { parts.compactMap(\.self).joined(separator: " ") }
}
