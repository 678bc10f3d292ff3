import JSONCore

/// `crm.status.add`: a new entry of a dictionary, which is never a system one.
struct StatusAdd: PortalMethod {
    private static let behindSuccess = MethodFailure.legacy(
        "Cannot create more stages after the final stage because the final successful stage already exists. "
            + "Try using sort order values less than that of the final stage."
    )

    var name: String { "crm.status.add" }
    var scope: String { "crm" }

    func call(_ call: MethodCall, in portal: inout PortalData) throws(MethodFailure) -> MethodAnswer {
        guard let fields = try call.map("fields") else { throw .notArray("fields") }
        let input = StatusInput(fields)
        let missing = ["ENTITY_ID", "STATUS_ID"].filter { input.text($0) == nil }
        guard let entityID = input.text("ENTITY_ID"), let code = input.text("STATUS_ID") else {
            throw .legacy(missing.map { "The field \($0) is required." }.joined(separator: "\n"))
        }
        guard let entity = StatusEntity.named(entityID, in: portal) else {
            throw .legacy("Specified entity type is not supported.")
        }
        guard let title = input.text("NAME") else { throw .legacy("The field Title is required.") }
        let fullCode = try Self.fullCode(code, in: entity)
        guard portal.entry(fullCode, of: entityID) == nil else {
            throw MethodFailure(400, "ERROR_CORE", "The specified status ID already exists.")
        }
        var entry = DictionaryEntry(
            id: portal.takeStatusID(),
            entity: entityID,
            code: fullCode,
            name: title,
            sort: input.number("SORT") ?? 10
        )
        entry.category = entity.category.flatMap { $0 == 0 ? nil : $0 }
        entry.color = input.color
        if entity.ownerTypeID != nil {
            entry.meaning = input.meaning
            try Self.checkOrder(of: entry, in: portal)
        }
        portal.statuses.append(entry)
        return MethodAnswer(.int(entry.id))
    }

    /// The code with the prefix of its pipeline.
    private static func fullCode(_ code: String, in entity: StatusEntity) throws(MethodFailure) -> String {
        let prefix = entity.prefix.map { $0 + ":" } ?? ""
        let bare = code.hasPrefix(prefix) ? String(code.dropFirst(prefix.count)) : code
        let isAllowed = !entity.hasStrictCodes || bare.utf8.allSatisfy(isCodeByte)
        guard isAllowed, !bare.isEmpty, (prefix + bare).count <= entity.maximumCodeLength else {
            throw .legacy("Error on creating status.")
        }
        return prefix + bare
    }

    private static func isCodeByte(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"):
            true
        default: false
        }
    }

    /// Nothing but failures stands behind the one success.
    private static func checkOrder(of entry: DictionaryEntry, in portal: PortalData) throws(MethodFailure) {
        guard let success = portal.dictionary(entry.entity).first(where: { $0.meaning == .success }) else { return }
        switch entry.meaning {
        case .success: throw behindSuccess
        case .process where entry.sort > success.sort: throw behindSuccess
        case .process, .failure, .apology, nil: return
        }
    }
}
