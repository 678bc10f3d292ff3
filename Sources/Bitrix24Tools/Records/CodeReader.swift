import JSONCore

/// Reads the codes of records, one record after the other.
///
/// The rows of one answer have the same fields in the same order, so the places of the fields in one row are tried
/// first in the next; only where a name there is another one are all names compared.
struct CodeReader {
    private let fields: [MetaField]
    /// For each field its place among the members of the last row, or `nil` where that row has none.
    private var places: [Int?]
    /// The fields by place, the first one first.
    private var order: [(place: Int, field: Int)] = []

    init(_ fields: [MetaField]) {
        self.fields = fields
        places = fields.map { _ in nil }
    }

    /// The code of each field; `nil` where the record has none.
    mutating func codes(in row: JSONNode) -> [String?] {
        var codes = [String?](repeating: nil, count: fields.count)
        guard readAtKnownPlaces(row, into: &codes) else {
            findPlaces(in: row)
            codes = codes.map { _ in nil }
            _ = readAtKnownPlaces(row, into: &codes)
            return codes
        }
        for field in fields.indices where places[field] == nil {
            codes[field] = row[fields[field].field].flatMap { code(in: $0, of: field) }
        }
        return codes
    }

    /// Reads the fields whose places are known; whether all of them stand there.
    private func readAtKnownPlaces(_ row: JSONNode, into codes: inout [String?]) -> Bool {
        guard !order.isEmpty else { return false }
        var expected = order.makeIterator()
        var next = expected.next()
        var place = 0
        for member in row.members {
            if let (known, field) = next, known == place {
                guard member.hasKey(fields[field].field) else { return false }
                codes[field] = code(in: member.value, of: field)
                next = expected.next()
                if next == nil { return true }
            }
            place += 1
        }
        return false
    }

    private mutating func findPlaces(in row: JSONNode) {
        for field in places.indices { places[field] = nil }
        order = []
        var place = 0
        for member in row.members {
            let found = fields.indices.first { places[$0] == nil && member.hasKey(fields[$0].field) }
            if let field = found {
                places[field] = place
                order.append((place, field))
            }
            place += 1
        }
    }

    private func code(in value: JSONNode, of field: Int) -> String? {
        value.code.flatMap { fields[field].isUnset($0) ? nil : $0 }
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
}
