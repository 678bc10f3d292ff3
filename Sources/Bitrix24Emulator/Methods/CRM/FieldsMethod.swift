import JSONCore

/// `crm.activity.fields` and its kin: what fields something has.
struct FieldsMethod: PortalMethod {
    let name: String
    let fields: [FieldDescription]

    var scope: String { "crm" }

    func call(_ call: MethodCall, in portal: inout PortalData) throws(MethodFailure) -> MethodAnswer {
        MethodAnswer { FieldDescriptions(fields).write(to: &$0) }
    }
}

extension FieldsMethod {
    static let status = FieldsMethod(
        name: "crm.status.fields",
        fields: [
            FieldDescription("ID", "integer", "ID", .readOnly),
            FieldDescription("ENTITY_ID", "string", "ID элемента сущности", [.required, .immutable]),
            FieldDescription("STATUS_ID", "string", "Статус", [.required, .immutable]),
            FieldDescription("SORT", "integer", "Сортировка"),
            FieldDescription("NAME", "string", "Название", .required),
            FieldDescription("NAME_INIT", "string", "Название по умолчанию", .readOnly),
            FieldDescription("SYSTEM", "char", "Системный", .readOnly),
            FieldDescription("CATEGORY_ID", "integer", "CATEGORY_ID", .immutable),
            FieldDescription("COLOR", "string", "COLOR"),
            FieldDescription("SEMANTICS", "char", "SEMANTICS", .immutable),
            FieldDescription("EXTRA", "crm_status_extra", "Дополнительные поля"),
        ]
    )

    static let enumeration = FieldsMethod(
        name: "crm.enum.fields",
        fields: [
            FieldDescription("ID", "int", "ID", .readOnly),
            FieldDescription("NAME", "string", "Название", .readOnly),
            FieldDescription("SYMBOL_CODE", "string", "Символьный код", .readOnly),
            FieldDescription("SYMBOL_CODE_SHORT", "string", "Краткий символьный код", .readOnly),
        ]
    )

    static let activity: FieldsMethod = {
        var fields = EntitySchema.activity.fields.map(FieldDescription.init)
        let extras = [
            FieldDescription("BINDINGS", "crm_activity_binding", "Привязки", [.readOnly, .multiple]),
            FieldDescription("COMMUNICATIONS", "crm_activity_communication", "Коммуникации", [.required, .multiple]),
            FieldDescription("FILES", "diskfile", "Файлы", .multiple),
            FieldDescription("WEBDAV_ELEMENTS", "diskfile", "Добавленные файлы", [.multiple, .deprecated]),
        ]
        let place = fields.firstIndex { $0.name == "IS_INCOMING_CHANNEL" } ?? fields.endIndex
        fields.insert(contentsOf: extras, at: place)
        return FieldsMethod(name: "crm.activity.fields", fields: fields)
    }()

    static let activityCommunication = FieldsMethod(
        name: "crm.activity.communication.fields",
        fields: [
            FieldDescription("ID", "integer", "ID", .readOnly),
            FieldDescription("ACTIVITY_ID", "integer", "Дело", .readOnly),
            FieldDescription("ENTITY_ID", "integer", "ID элемента сущности"),
            FieldDescription("ENTITY_TYPE_ID", "integer", "Тип сущности"),
            FieldDescription("TYPE", "string", "Тип"),
            FieldDescription("VALUE", "string", "Значение"),
        ]
    )

    static let timelineComment = FieldsMethod(
        name: "crm.timeline.comment.fields",
        fields: [
            FieldDescription("ID", "integer", "ID", .readOnly),
            FieldDescription("CREATED", "datetime", "Дата добавления", .readOnly),
            FieldDescription(
                "ENTITY_ID",
                "integer",
                "ID элемента, к которому привязан комментарий",
                [.required, .immutable]
            ),
            FieldDescription(
                "ENTITY_TYPE",
                "string",
                "Тип элемента, к которому привязан комментарий",
                [.required, .immutable]
            ),
            FieldDescription("AUTHOR_ID", "integer", "Автор", .immutable),
            FieldDescription("COMMENT", "string", "Текст комментария"),
            FieldDescription("FILES", "attached_diskfile", "Список файлов", .multiple),
        ]
    )

    static let timelineBinding = FieldsMethod(
        name: "crm.timeline.bindings.fields",
        fields: [
            FieldDescription("OWNER_ID", "integer", "ID записи таймлайна", [.required, .immutable]),
            FieldDescription("ENTITY_ID", "integer", "ID элемента", [.required, .immutable]),
            FieldDescription("ENTITY_TYPE", "string", "Тип элемента", [.required, .immutable]),
        ]
    )
}
