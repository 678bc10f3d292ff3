import JSONCore

/// The codes that records have in the fields of their `_meta`: each code once for each dictionary, since a page names the
/// same few people again and again, and for each record which one it has.
struct RecordCodes: Sendable {
    private let fields: [MetaField]
    /// Which dictionary the codes of each field belong to.
    private let dictionaries: [Int]
    /// The codes by dictionary, in the order in which they were found.
    private var codes: [[String]]
    /// The marks of the codes.
    private var marks: [[TextMark]]
    /// The place of each record's code, field by field; -1 for none.
    private var places: [Int] = []
    /// The place of each field's last code, by field: the next record often has the same.
    private var latest: [Int]

    init(of fields: [MetaField]) {
        self.fields = fields
        var known: [MetaField.Dictionary] = []
        dictionaries = fields.map { field in
            if let place = known.firstIndex(of: field.dictionary) { return place }
            known.append(field.dictionary)
            return known.count - 1
        }
        codes = known.map { _ in [] }
        marks = known.map { _ in [] }
        latest = fields.map { _ in -1 }
    }

    /// The different codes of the dictionary that a field's codes belong to.
    func codes(like field: Int) -> [String] { codes[dictionaries[field]] }

    /// The place of a record's code among those of its dictionary; `nil` where the record has none.
    func place(of record: Int, in field: Int) -> Int? {
        let place = places[record * dictionaries.count + field]
        return place < 0 ? nil : place
    }

    /// A record's code; `nil` where it has none.
    func code(of record: Int, in field: Int) -> String? {
        place(of: record, in: field).map { codes[dictionaries[field]][$0] }
    }

    /// Whether any record has a code in a field.
    func isUsed(_ field: Int) -> Bool {
        places.indices.contains { $0 % dictionaries.count == field && places[$0] >= 0 }
    }

    /// Takes in what the next field holds: field after field of one record after the other.
    ///
    /// - Parameter value: `nil` where the record does not have the field.
    mutating func add(_ value: JSONNode?, of field: Int) {
        let place = value.flatMap { take($0, in: field) } ?? -1
        places.append(place)
        if place >= 0 { latest[field] = place }
    }

    /// Takes a code in and returns its place among those of its dictionary; `nil` where the value says that nothing is set.
    private mutating func take(_ value: JSONNode, in field: Int) -> Int? {
        guard let mark = value.textMark else { return nil }
        let dictionary = dictionaries[field]
        let known = marks[dictionary]
        let last = latest[field]
        // The mark settles most codes, so that their texts need not be looked at.
        if mark.isWholeText, last >= 0, known[last] == mark { return last }
        for place in known.indices where known[place] == mark {
            if mark.isWholeText || value.isCode(codes[dictionary][place]) { return place }
        }
        guard let code = value.code, !fields[field].isUnset(code) else { return nil }
        codes[dictionary].append(code)
        marks[dictionary].append(mark)
        return known.count
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
