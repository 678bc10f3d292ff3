import JSONCore

/// The codes that records have in the fields of their `_meta`: each code once for each dictionary, since a page names the
/// same few people again and again, and for each record which one it has.
struct RecordCodes: Sendable {
    private struct Known {
        let mark: TextMark
        /// The place of another code of the same dictionary; -1 where there is none.
        let other: Int
    }

    /// The codes of all dictionaries, in the order in which they were found; a code is told by its place here.
    private(set) var all: [String] = []

    private let fields: [MetaField]
    /// Which dictionary the codes of each field belong to.
    private let dictionaries: [Int]
    /// What tells the codes apart, by place.
    private var known: [Known] = []
    /// The place of the code of each dictionary that was found last; -1 where there is none.
    private var newest: [Int]
    /// The place of each record's code, field by field; -1 for none.
    private var places: [Int] = []
    /// The place of each field's last code, by field: the next record often has the same.
    private var latest: [Int]

    init(of fields: [MetaField]) {
        self.fields = fields
        var dictionaries: [MetaField.Dictionary] = []
        self.dictionaries = fields.map { field in
            if let place = dictionaries.firstIndex(of: field.dictionary) { return place }
            dictionaries.append(field.dictionary)
            return dictionaries.count - 1
        }
        newest = dictionaries.map { _ in -1 }
        latest = fields.map { _ in -1 }
    }

    /// The different codes of the dictionary that a field's codes belong to, in no order.
    func codes(like field: Int) -> [String] {
        sequence(first: newest[dictionaries[field]]) { known[$0].other }.prefix { $0 >= 0 }.map { all[$0] }
    }

    /// The place of a record's code; `nil` where the record has none.
    func place(of record: Int, in field: Int) -> Int? {
        let place = places[record * dictionaries.count + field]
        return place < 0 ? nil : place
    }

    /// A record's code; `nil` where it has none.
    func code(of record: Int, in field: Int) -> String? {
        place(of: record, in: field).map { all[$0] }
    }

    /// Whether any record has a code in a field.
    func isUsed(_ field: Int) -> Bool { latest[field] >= 0 }

    /// Takes in what a finder of the fields found in the next record.
    mutating func add(_ finder: MemberFinder, in row: JSONNode) {
        let marks = finder.marks
        for field in marks.indices {
            var place: Int?
            if let mark = marks[field] { place = take(mark, in: field) { finder.value(of: field, in: row) } }
            places.append(place ?? -1)
            if let place { latest[field] = place }
        }
    }

    /// Takes a code in where it is new, and returns its place; `nil` where the value says that nothing is set.
    private mutating func take(_ mark: TextMark, in field: Int, value: () -> JSONNode?) -> Int? {
        let last = latest[field]
        // The mark settles most codes, so that their texts need not be looked at.
        if mark.isWholeText, last >= 0, known[last].mark == mark { return last }
        let dictionary = dictionaries[field]
        var place = newest[dictionary]
        while place >= 0 {
            if known[place].mark == mark, mark.isWholeText || value()?.isCode(all[place]) == true { return place }
            place = known[place].other
        }
        guard let code = value()?.code, !fields[field].isUnset(code) else { return nil }
        all.append(code)
        known.append(Known(mark: mark, other: newest[dictionary]))
        newest[dictionary] = known.count - 1
        return newest[dictionary]
    }
}

extension JSONNode {
    /// The text of an id or a code, which portals write as a string here and as a number there.
    var code: String? {
        switch kind {
        case .string: string
        case .number: rawText
        case .null, .bool, .array, .object: nil
        }
    }

    /// Whether this is the text of the value as an id or a code.
    fileprivate func isCode(_ text: String) -> Bool {
        kind == .string ? isString(text) : kind == .number && rawText == text
    }
}
