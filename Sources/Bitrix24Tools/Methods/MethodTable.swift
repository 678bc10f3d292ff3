import JSONCore

/// Rows as arrays below one line with the names of the columns, which costs a model much less than a name at every value.
///
/// Values that a row has not are left out at its end.
struct MethodTable: Sendable {
    /// The names of the columns.
    let columns: [String]
    /// The rows.
    private(set) var rows = RowBuffer()

    init(columns: [String]) {
        self.columns = columns
    }

    /// Writes one more row, whose values the body writes.
    mutating func append(_ values: (inout JSONWriter) -> Void) {
        rows.append { $0.array(values) }
    }

    /// Writes the names and the first rows as an object.
    func write(first count: Int, to writer: inout JSONWriter) {
        writer.object { writer in
            writer.key("columns")
            writer.array { writer in
                for column in columns { writer.value(column) }
            }
            writer.member("rows", rows.array(first: count))
        }
    }
}
