import JSONCore

/// The fields that a row shows, in order.
struct FieldSelection: Sendable {
    var columns: [Column]

    /// Reads the `select` of a legacy list.
    ///
    /// `*` stands for everything but custom and contact fields, `UF_*` for the custom ones; nothing stands for both.
    /// Contact fields must be named, and bring the record's number along.
    init(_ names: [String], schema: EntitySchema) {
        let names = names.isEmpty ? ["*", "UF_*"] : names
        var columns: [Column] = []
        var seen: Set<Column> = []
        for name in names {
            for column in Self.columns(name, schema: schema) where seen.insert(column).inserted {
                columns.append(column)
            }
        }
        if columns.contains(where: { schema[$0].storage == .contacts }), seen.insert(.id).inserted {
            columns.append(.id)
        }
        self.columns = columns.isEmpty ? [.id] : columns
    }

    private static func columns(_ name: String, schema: EntitySchema) -> [Column] {
        switch name {
        case "*": schema.allColumns.filter { schema[$0].isPlain }
        case "UF_*": schema.allColumns.filter { schema[$0].traits.contains(.dynamic) }
        default:
            schema.column(named: name).flatMap { schema[$0].traits.contains(.unlisted) ? nil : [$0] } ?? []
        }
    }
}

extension Field {
    /// Whether `*` stands for the field.
    fileprivate var isPlain: Bool {
        storage != .contacts && traits.isDisjoint(with: [.dynamic, .unlisted])
    }
}
