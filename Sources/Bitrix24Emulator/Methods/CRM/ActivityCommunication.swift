import JSONCore

/// With whom an activity was, and by which number or address.
struct ActivityCommunication {
    private let activity: Record
    private let owner: Record
    private let kind: EntityKind
    private let value: ContactValue
    private let type: String

    /// `nil` where the owner is gone, or has no number or address of the activity's kind.
    init?(_ activity: Record, in portal: PortalData) {
        guard let kind = EntityKind(typeID: activity[ActivityColumn.ownerType].integer ?? 0),
            let owner = portal[keyPath: kind.table][activity[ActivityColumn.owner].integer ?? 0]
        else { return nil }
        type = activity[ActivityColumn.type].integer == 4 ? "EMAIL" : "PHONE"
        guard let column = kind.schema.column(named: type), let value = owner[column].contacts.first else { return nil }
        self.activity = activity
        self.owner = owner
        self.kind = kind
        self.value = value
    }

    func write(to writer: inout JSONWriter) {
        writer.object { writer in
            writer.member("ID", String(activity.id))
            writer.member("TYPE", type)
            writer.member("VALUE", value.value)
            writer.member("ENTITY_ID", String(owner.id))
            writer.member("ENTITY_TYPE_ID", String(kind.typeID))
            writer.key("ENTITY_SETTINGS")
            writer.object { writer in
                for name in ["NAME", "SECOND_NAME", "LAST_NAME", "TITLE"] {
                    guard let column = kind.schema.column(named: name) else { continue }
                    writer.member(name, owner[column].text ?? "")
                }
            }
        }
    }
}
