import Bitrix24
import JSONCore

extension EntitySchema {
    /// Activities, whose fields are the same on every portal.
    static func activities(_ type: EntityType, russian: Bool) -> EntitySchema {
        let vocabulary = FieldVocabulary.activities
        func field(_ code: String, _ kind: FieldKind, _ choices: [(String, String, String)] = []) -> EntityField {
            EntityField(fixed: code, kind, vocabulary, choices, russian: russian)
        }
        return EntitySchema(
            type: type,
            fields: [
                field("ID", .integer),
                field("SUBJECT", .text),
                field(
                    "TYPE_ID",
                    .list,
                    [
                        ("1", "встреча", "meeting"), ("2", "звонок", "call"), ("3", "задача", "task"),
                        ("4", "письмо", "e-mail"), ("5", "действие", "action"), ("6", "дело", "to-do"),
                    ]
                ),
                field("DIRECTION", .list, [("1", "входящее", "incoming"), ("2", "исходящее", "outgoing")]),
                field("COMPLETED", .flag(asLetters: true)),
                field("DEADLINE", .dateTime),
                field("START_TIME", .dateTime),
                field("END_TIME", .dateTime),
                field("CREATED", .dateTime),
                field("LAST_UPDATED", .dateTime),
                field("RESPONSIBLE_ID", .user),
                field("AUTHOR_ID", .user),
                field("EDITOR_ID", .user),
                field(
                    "PRIORITY",
                    .list,
                    [("1", "низкая", "low"), ("2", "обычная", "medium"), ("3", "высокая", "high")]
                ),
                field(
                    "STATUS",
                    .list,
                    [
                        ("1", "ожидает", "waiting"), ("2", "выполнено", "completed"),
                        ("3", "автоматически", "auto-completed"),
                    ]
                ),
                field(
                    "OWNER_TYPE_ID",
                    .list,
                    [
                        ("1", "лид", "lead"), ("2", "сделка", "deal"), ("3", "контакт", "contact"),
                        ("4", "компания", "company"), ("7", "предложение", "quote"), ("31", "счёт", "invoice"),
                    ]
                ),
                field("OWNER_ID", .integer),
                field("PROVIDER_ID", .text),
                field("LOCATION", .text),
                field("DESCRIPTION", .text),
            ]
        )
    }

    /// The statistics of calls, whose fields are the same on every portal.
    static func calls(_ type: EntityType, russian: Bool) -> EntitySchema {
        let vocabulary = FieldVocabulary.calls
        func field(_ code: String, _ kind: FieldKind, _ choices: [(String, String, String)] = []) -> EntityField {
            var field = EntityField(fixed: code, kind, vocabulary, choices, russian: russian)
            // The method does not sort by the type of a call.
            field.isSortable = code != "CALL_TYPE"
            return field
        }
        return EntitySchema(
            type: type,
            fields: [
                field("ID", .integer),
                field("CALL_START_DATE", .dateTime),
                field("PORTAL_USER_ID", .user),
                field("PHONE_NUMBER", .text),
                field("CALL_DURATION", .integer),
                field(
                    "CALL_TYPE",
                    .list,
                    [
                        ("1", "исходящий", "outgoing"), ("2", "входящий", "incoming"),
                        ("3", "входящий с перенаправлением", "incoming redirected"), ("4", "обратный", "callback"),
                        ("5", "информационный", "information"),
                    ]
                ),
                field(
                    "CALL_FAILED_CODE",
                    .list,
                    [
                        ("200", "успешный", "successful"), ("304", "пропущенный", "missed"),
                        ("603", "отклонён", "declined"), ("603-S", "отменён", "cancelled"),
                        ("403", "запрещён", "forbidden"),
                        ("404", "неверный номер", "wrong number"), ("486", "занято", "busy"),
                        ("484", "недоступно", "unreachable"), ("503", "недоступно", "unavailable"),
                        ("480", "временно недоступен", "temporarily unavailable"), ("402", "нет средств", "no funds"),
                        ("423", "заблокирован", "blocked"), ("OTHER", "другое", "other"),
                    ]
                ),
                field("CALL_FAILED_REASON", .text),
                field("CALL_VOTE", .integer),
                field("COST", .amount(currencyField: "COST_CURRENCY")),
                field("COST_CURRENCY", .currency),
                field("CRM_ENTITY_TYPE", .text),
                field("CRM_ENTITY_ID", .integer),
                field("CRM_ACTIVITY_ID", .integer),
                field("CALL_ID", .text),
                field("RECORD_DURATION", .integer),
                field("PORTAL_NUMBER", .text),
                field("COMMENT", .text),
            ]
        )
    }

    /// Tasks, as `tasks.task.getFields` describes them.
    static func tasks(_ type: EntityType, fields node: JSONNode?, russian: Bool) -> EntitySchema {
        let described = node.map { $0["fields"] ?? $0 }
        let fields = taskKinds.map { code, kind in
            var field = EntityField(fixed: code, kind, .tasks, [], russian: russian)
            let description = described?[code]
            if let title = description?["title"]?.string, !title.isEmpty { field.title = title }
            if kind == .list, let values = description?["values"], values.kind == .object {
                field.choices = values.members.compactMap { member in
                    member.value.plainText.map { EntityField.Choice(id: member.key, name: $0) }
                }
            }
            if kind == .list, field.choices.isEmpty { field.choices = EntityField.taskChoices(code, russian: russian) }
            field.isMultiple = ["ACCOMPLICES", "AUDITORS", "TAGS", "UF_CRM_TASK"].contains(code)
            field.isSortable = sortableTaskFields.contains(code)
            // The filter by STATUS takes words of its own; that by REAL_STATUS compares what the row says.
            if code == "STATUS" { field.filterCode = "REAL_STATUS" }
            return field
        }
        return EntitySchema(type: type, fields: fields)
    }

    /// What `tasks.task.list` sorts by, where it also compares.
    private static let sortableTaskFields: Set<String> = [
        "ID", "TITLE", "PRIORITY", "DEADLINE", "CREATED_DATE", "CHANGED_DATE", "CLOSED_DATE", "ACTIVITY_DATE",
        "DATE_START",
        "START_DATE_PLAN", "END_DATE_PLAN", "GROUP_ID", "TIME_ESTIMATE", "TIME_SPENT_IN_LOGS",
    ]

    private static let taskKinds: [(String, FieldKind)] = [
        ("ID", .integer), ("TITLE", .text), ("STATUS", .list), ("PRIORITY", .list), ("RESPONSIBLE_ID", .user),
        ("CREATED_BY", .user), ("DEADLINE", .dateTime), ("CREATED_DATE", .dateTime), ("CHANGED_DATE", .dateTime),
        ("CLOSED_DATE", .dateTime), ("CLOSED_BY", .user), ("CHANGED_BY", .user), ("ACTIVITY_DATE", .dateTime),
        ("DATE_START", .dateTime), ("START_DATE_PLAN", .dateTime), ("END_DATE_PLAN", .dateTime), ("GROUP_ID", .integer),
        ("PARENT_ID", .integer), ("MARK", .list), ("TIME_ESTIMATE", .integer), ("TIME_SPENT_IN_LOGS", .integer),
        ("DURATION_FACT", .integer), ("DURATION_PLAN", .integer), ("COMMENTS_COUNT", .integer), ("DESCRIPTION", .text),
        ("ACCOMPLICES", .user), ("AUDITORS", .user), ("TAGS", .text), ("UF_CRM_TASK", .text),
    ]
}

extension EntityField {
    /// A field that is the same on every portal.
    fileprivate init(
        fixed code: String,
        _ kind: FieldKind,
        _ vocabulary: FieldVocabulary,
        _ choices: [(id: String, russian: String, english: String)],
        russian: Bool
    ) {
        let names = vocabulary[code]
        self.init(code, title: (russian ? names?.russian : names?.english)?.first ?? code, kind: kind)
        aliases = (names?.russian ?? []) + (names?.english ?? [])
        self.choices = choices.map { Choice(id: $0.id, name: russian ? $0.russian : $0.english) }
    }

    fileprivate static func taskChoices(_ code: String, russian: Bool) -> [Choice] {
        let choices: [(String, String, String)] =
            switch code {
            case "STATUS":
                [
                    ("2", "Ждёт выполнения", "Pending"), ("3", "Выполняется", "In progress"),
                    ("4", "Ожидает контроля", "Awaiting review"), ("5", "Завершена", "Completed"),
                    ("6", "Отложена", "Deferred"),
                ]
            case "PRIORITY": [("0", "Низкий", "Low"), ("1", "Средний", "Medium"), ("2", "Высокий", "High")]
            case "MARK": [("P", "Положительная", "Positive"), ("N", "Отрицательная", "Negative")]
            default: []
            }
        return choices.map { Choice(id: $0.0, name: russian ? $0.1 : $0.2) }
    }
}
