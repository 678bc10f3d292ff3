import JSONCore

/// Rows under one header, inside another answer.
struct CompactTable {
    let columns: [String]
    var rows: [[JSONValue]]

    init(_ columns: [String], _ rows: [[JSONValue]] = []) {
        self.columns = columns
        self.rows = rows
    }

    /// The table without columns that are empty in every row.
    var json: JSONValue {
        let filled = columns.indices.filter { column in rows.contains { $0[column] != "" } }
        return [
            "columns": .strings(filled.map { columns[$0] }),
            "rows": .array(rows.map { row in .array(filled.map { row[$0] }) }),
        ]
    }
}
