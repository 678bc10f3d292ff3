/// What records are sorted by; records that are equal in it come by their numbers.
package struct RecordOrder: Hashable, Sendable {
    /// The field; `nil` for the number alone.
    package let field: EntityField?
    /// Whether the greatest come first.
    package let isDescending: Bool

    package init(_ field: EntityField? = nil, isDescending: Bool = true) {
        self.field = field
        self.isDescending = isDescending
    }

    /// The order that a text names: a field, with `asc` or `desc` behind it or `-` before it.
    package init(_ text: String, at path: String, in reader: QueryReader) throws(QueryFault) {
        var name = NameText.trimmed(text)
        var isDescending = true
        let words = NameText(name).words
        if let last = words.last, words.count > 1 || last == "asc" || last == "desc" {
            if ["asc", "ascending", "возр", "возрастанию"].contains(last) { isDescending = false }
            if ["asc", "desc", "ascending", "descending", "возр", "убыв", "возрастанию", "убыванию"].contains(last) {
                while let letter = name.last, letter.isLetter { name.removeLast() }
                name = NameText.trimmed(name)
                if name.hasSuffix(" по") { name.removeLast(3) }
            }
        }
        if name.hasPrefix("-") || name.hasPrefix("+") { isDescending = name.removeFirst() == "-" }
        let field = try reader.field(name, at: path)
        guard field.isFilterable, field.isSortable, !field.isMultiple, field.kind != .other else {
            throw QueryFault(path, field.title, .notUsable)
        }
        self.init(field == reader.schema.idField ? nil : field, isDescending: isDescending)
    }

    /// The order as an answer says it.
    package func text(in schema: EntitySchema) -> String {
        "\(field?.label ?? schema.dialect.idCode) \(isDescending ? "desc" : "asc")"
    }
}
