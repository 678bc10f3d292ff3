import JSONCore

/// The settings of a custom field, which depend on its type.
struct UserFieldSettings {
    let field: Field

    /// The usual settings of the type, with those that were set.
    var value: JSONValue {
        guard var settings = usual.object else { return usual }
        for member in field.settings.members where settings[member.key] != nil { settings[member.key] = member.value }
        return .object(settings)
    }

    private var usual: JSONValue {
        switch field.kind {
        case .integer: ["SIZE": 20, "MIN_VALUE": 0, "MAX_VALUE": 0, "DEFAULT_VALUE": nil]
        case .double: ["PRECISION": 2, "SIZE": 20, "MIN_VALUE": 0, "MAX_VALUE": 0, "DEFAULT_VALUE": nil]
        case .boolean:
            [
                "DEFAULT_VALUE": 0, "DISPLAY": "CHECKBOX", "LABEL": ["", ""],
                "LABEL_CHECKBOX": ["ru": .string(field.title)],
            ]
        case .date: ["DEFAULT_VALUE": ["TYPE": "NONE", "VALUE": ""]]
        case .datetime:
            ["DEFAULT_VALUE": ["TYPE": "NONE", "VALUE": ""], "USE_SECOND": "Y", "USE_TIMEZONE": "N"]
        case .enumeration: ["DISPLAY": "LIST", "LIST_HEIGHT": 1, "CAPTION_NO_VALUE": "", "SHOW_NO_VALUE": "Y"]
        case .money: ["DEFAULT_VALUE": ""]
        case .url:
            ["POPUP": "Y", "SIZE": 20, "MIN_LENGTH": 0, "MAX_LENGTH": 0, "DEFAULT_VALUE": "", "ROWS": 1]
        case .address: ["SHOW_MAP": "Y"]
        case .employee: []
        case .crm: crm
        case .crmStatus: ["ENTITY_TYPE": .string(field.dictionary ?? "")]
        case .file:
            [
                "SIZE": 20, "LIST_WIDTH": 0, "LIST_HEIGHT": 0, "MAX_SHOW_SIZE": 0, "MAX_ALLOWED_SIZE": 0,
                "EXTENSIONS": [], "TARGET_BLANK": "Y",
            ]
        case .iblockElement, .iblockSection:
            [
                "DISPLAY": "LIST", "LIST_HEIGHT": 1, "IBLOCK_ID": 27, "DEFAULT_VALUE": "", "ACTIVE_FILTER": "N",
            ]
        default:
            ["SIZE": 20, "ROWS": 1, "REGEXP": "", "MIN_LENGTH": 0, "MAX_LENGTH": 0, "DEFAULT_VALUE": ""]
        }
    }

    /// A single link goes to companies only, so that its values need no sign of the kind.
    private var crm: JSONValue {
        field.traits.contains(.multiple)
            ? ["LEAD": "Y", "CONTACT": "Y", "COMPANY": "Y", "DEAL": "Y"]
            : ["LEAD": "N", "CONTACT": "N", "COMPANY": "Y", "DEAL": "N"]
    }
}

extension Field {
    /// Writes what descriptions of records say of a custom field beyond other fields: its labels and settings.
    func writeLabels(to writer: inout JSONWriter) {
        for label in ["listLabel", "formLabel", "filterLabel"] { writer.member(label, title) }
        writer.member("settings", UserFieldSettings(field: self).value)
    }
}
