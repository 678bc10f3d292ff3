import JSONCore

/// Entries of `_meta` as they are written, by field and code.
struct MetaEntries: Hashable, Sendable {
    /// The entries.
    private(set) var table = JSONMemberTable()
    /// The place of each code's entry in the table, field by field.
    private var places: [[String: Int]]

    init(fields count: Int) {
        places = Array(repeating: [:], count: count)
    }

    /// How many codes the field has that has most.
    var mostCodes: Int { places.reduce(0) { max($0, $1.count) } }

    /// The place of a code's entry; `nil` where it is not known.
    func place(of code: String, in field: Int) -> Int? { places[field][code] }

    /// Adds the entry of a code and returns its place.
    mutating func add(_ entry: JSONMember, of code: String, in field: Int) -> Int {
        let place = table.add(entry)
        places[field][code] = place
        return place
    }
}
