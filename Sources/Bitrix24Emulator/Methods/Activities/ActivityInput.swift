import JSONCore

/// What the `fields` of an activity say beyond its own fields.
struct ActivityInput: Sendable {
    private static let settings = EntitySchema.activity.column("SETTINGS")
    private static let providerParameters = EntitySchema.activity.column("PROVIDER_PARAMS")

    let fields: JSONObject

    /// The kind of a new activity, as far as this method makes such activities.
    func kind(for caller: Caller) throws(MethodFailure) -> ActivityKind {
        guard let kind = ActivityKind(rawValue: PHP.integer(fields["TYPE_ID"])) else {
            throw .legacy("The field TYPE_ID is not defined or invalid.")
        }
        switch kind {
        case .meeting, .call, .email: return kind
        case .task, .action:
            throw .legacy("The activity type \"\(kind.title) is not supported in current context\".")
        case .provider: break
        }
        switch fields["PROVIDER_ID"].flatMap(PHP.text) ?? "" {
        case "": throw .legacy("The custom activity without provider is not supported in current context.")
        case "CONFIGURABLE_REST_APP": throw .legacy("Use crm.activity.configurable.add for this activity provider")
        case "REST_APP" where caller.credential == .webhook: throw .legacy("Application context required.")
        default: return kind
        }
    }

    /// The communications as far as they are complete and of the right type; `nil` where none are given.
    func communications(
        of kind: ActivityKind,
        owner: OwnerReference,
        in portal: inout PortalData
    ) throws(MethodFailure) -> [ActivityCommunication]? {
        let rows = fields["COMMUNICATIONS"].flatMap(PHP.map)?.members.compactMap(\.value.object)
        guard let rows else { return nil }
        var result: [ActivityCommunication] = []
        for row in rows {
            let value = row["VALUE"].flatMap(PHP.text) ?? ""
            var type = row["TYPE"].flatMap(PHP.text) ?? ""
            var client = OwnerReference(
                typeID: PHP.integer(row["ENTITY_TYPE_ID"]),
                id: PHP.integer(row["ENTITY_ID"])
            )
            if client.typeID <= 0 || client.id <= 0 { client = owner }
            if type.isEmpty { type = kind.communicationType ?? "" }
            let fits = kind.communicationType.map { $0 == type } ?? true
            guard fits, !value.isEmpty, client.typeID > 0, client.id > 0 else { continue }
            let id = portal.takeContactValueID()
            result.append(ActivityCommunication(id: id, type: type, value: value, owner: client))
        }
        if result.count > 1 && (kind == .call || kind == .meeting) {
            throw .legacy("The only one communication is allowed for activity of specified type.")
        }
        return result
    }

    /// Takes over files, settings and the provider's parameters.
    func apply(to details: inout ActivityDetails, of activity: inout Record, in portal: inout PortalData) {
        // They are objects, which the record itself does not keep.
        activity[Self.settings] = .absent
        activity[Self.providerParameters] = .absent
        if let settings = fields["SETTINGS"]?.object { details.settings = settings }
        if let parameters = fields["PROVIDER_PARAMS"]?.object { details.providerParameters = parameters }
        if let files = fields["FILES"] ?? fields["WEBDAV_ELEMENTS"] {
            details.files = StoredFile.read(files, in: &portal)
        }
    }
}

extension Record {
    /// Sets what follows from the other values of an activity: its end, its deadline and its status.
    mutating func deriveActivity(_ kind: ActivityKind, completionChanged: Bool) {
        if self[ActivityColumn.end].isEmpty { self[ActivityColumn.end] = self[ActivityColumn.start] }
        switch kind {
        case .call, .meeting, .email: self[ActivityColumn.deadline] = self[ActivityColumn.start]
        case .task: self[ActivityColumn.deadline] = self[ActivityColumn.end]
        case .action, .provider:
            if self[ActivityColumn.deadline].isEmpty { self[ActivityColumn.deadline] = self[ActivityColumn.end] }
        }
        guard completionChanged else { return }
        self[ActivityColumn.status] = .integer(self[ActivityColumn.isCompleted].isTrue ? 2 : 1)
    }
}
