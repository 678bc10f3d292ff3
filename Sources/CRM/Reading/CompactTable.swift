package import JSONCore

/// Rows under one header, inside another answer.
package struct CompactTable: Sendable {
    private let columns: [String]
    /// The rows, each with a value for each column.
    package var rows: [[JSONValue]]

    package init(_ columns: [String], _ rows: [[JSONValue]] = []) {
        self.columns = columns
        self.rows = rows
    }

    /// The table without columns that are empty in every row.
    package var json: JSONValue {
        let filled = columns.indices.filter { column in rows.contains { $0[column] != "" } }
        return [
            "columns": .strings(filled.map { columns[$0] }),
            "rows": .array(rows.map { row in .array(filled.map { row[$0] }) }),
        ]
    }
}
