import JSONCore

/// Writes activities with whatever belongs to them.
struct ActivityRow: Sendable {
    /// What rows have only where it is named.
    enum Extra: String, CaseIterable, Sendable {
        case communications = "COMMUNICATIONS"
        case files = "FILES"
    }

    private static let settings = EntitySchema.activity.column("SETTINGS")
    private static let providerParameters = EntitySchema.activity.column("PROVIDER_PARAMS")

    let zone: PortalZone
    let portal: PortalData

    func write(_ activity: Record, _ columns: [Column], _ extras: [Extra], to writer: inout JSONWriter) {
        let details = portal.activityDetails[activity.id]
        let row = LegacyRow(schema: .activity, zone: zone)
        writer.object { writer in
            for column in columns {
                let object = column == Self.settings ? details?.settings : details?.providerParameters
                if column == Self.settings || column == Self.providerParameters, let object, !object.isEmpty {
                    writer.member(EntitySchema.activity[column].name, .object(object))
                } else {
                    row.writeMember(column, of: activity, to: &writer)
                }
            }
            for extra in extras {
                writer.key(extra.rawValue)
                switch extra {
                case .communications: writeCommunications(of: activity, to: &writer)
                case .files: writeFiles(of: activity, to: &writer)
                }
            }
        }
    }

    private func writeCommunications(of activity: Record, to writer: inout JSONWriter) {
        writer.array { writer in
            for communication in portal.communications(of: activity) { write(communication, to: &writer) }
        }
    }

    private func write(_ communication: ActivityCommunication, to writer: inout JSONWriter) {
        writer.object { writer in
            writer.member("ID", String(communication.id))
            writer.member("TYPE", communication.type)
            writer.member("VALUE", communication.value)
            writer.member("ENTITY_ID", String(communication.owner.id))
            writer.member("ENTITY_TYPE_ID", String(communication.owner.typeID))
            writer.key("ENTITY_SETTINGS")
            guard let kind = communication.owner.kind, let owner = communication.owner.record(in: portal) else {
                writer.array { _ in }
                return
            }
            writer.object { writer in writeNames(of: owner, kind, to: &writer) }
        }
    }

    private func writeNames(of owner: Record, _ kind: EntityKind, to writer: inout JSONWriter) {
        let names =
            kind == .contact
            ? ["HONORIFIC", "NAME", "SECOND_NAME", "LAST_NAME"] : ["NAME", "SECOND_NAME", "LAST_NAME", "TITLE"]
        for name in names {
            guard let column = kind.schema.column(named: name) else { continue }
            writer.member(name, owner[column].text ?? "")
        }
        guard kind == .contact, let id = owner[ContactColumn.company].integer, let company = portal.companies[id] else {
            return
        }
        writer.member("COMPANY_TITLE", company[CompanyColumn.title].text ?? "")
        writer.member("COMPANY_ID", String(id))
    }

    /// Attached files, and the recording of a call.
    private func writeFiles(of activity: Record, to writer: inout JSONWriter) {
        var files = (portal.activityDetails[activity.id]?.files ?? []).map(\.id)
        if activity[ActivityColumn.provider].text == "VOXIMPLANT_CALL",
            let call = portal.call(of: activity.id),
            let recording = call[CallColumn.recordingFile].integer
        {
            files.append(recording)
        }
        writer.array { writer in
            for id in files {
                writer.object { writer in
                    writer.member("id", id)
                    writer.member(
                        "url",
                        "https://portal.example/bitrix/tools/crm_show_file.php?fileId=\(id)&ownerTypeId=6"
                            + "&ownerId=\(activity.id)&auth="
                    )
                }
            }
        }
    }
}
