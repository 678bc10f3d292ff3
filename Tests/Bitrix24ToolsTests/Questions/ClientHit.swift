import JSONCore

@testable import Bitrix24Tools

/// A row of an answer of `findClient` by the names of its columns.
struct ClientHit {
    private let values: [String: JSONValue]

    init(columns: [String], row: JSONValue) {
        values = Dictionary(uniqueKeysWithValues: zip(columns, row.array ?? []))
    }

    subscript(column: String) -> String { values[column]?.string ?? "" }
    var id: Int { values["id"]?.int ?? 0 }
    /// Such as `contacts 188`.
    var record: String { "\(self["entity"]) \(id)" }
}

extension TestAnswer {
    /// The rows of an answer of `findClient`.
    var hits: [ClientHit] {
        let columns = self["columns"]?.array?.compactMap(\.string) ?? []
        return (self["rows"]?.array ?? []).map { ClientHit(columns: columns, row: $0) }
    }
}
