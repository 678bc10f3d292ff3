import JSONCore

/// Reads the codes of records, one record after the other.
struct CodeReader {
    /// What has been read.
    private(set) var codes: RecordCodes

    private var finder: MemberFinder

    init(_ fields: [MetaField]) {
        codes = RecordCodes(of: fields)
        finder = MemberFinder(fields.map(\.field))
    }

    /// Reads the codes of one more record.
    mutating func read(_ row: JSONNode) {
        finder.find(in: row)
        codes.add(finder, in: row)
    }
}
