import Synchronization

/// The fields of a kind of records by what people call them.
///
/// Names are taken apart when the first question needs them, and kept for those that follow.
final class FieldNames: Sendable {
    private let fields: [EntityField]
    private let indexes = Mutex<(titles: NameIndex<EntityField>, all: NameIndex<EntityField>)?>(nil)

    init(of fields: [EntityField]) {
        self.fields = fields
    }

    /// The fields by their codes and titles.
    var titles: NameIndex<EntityField> { made.titles }

    /// The fields by all of their names.
    var all: NameIndex<EntityField> { made.all }

    private var made: (titles: NameIndex<EntityField>, all: NameIndex<EntityField>) {
        indexes.withLock { indexes in
            if let indexes { return indexes }
            var titles = NameIndex<EntityField>()
            var all = NameIndex<EntityField>()
            for field in fields {
                titles.add(field, codes: [field.code], names: [field.title])
                all.add(field, codes: [field.code] + field.aliases, names: [field.title] + field.aliases)
            }
            indexes = (titles, all)
            return (titles, all)
        }
    }
}
