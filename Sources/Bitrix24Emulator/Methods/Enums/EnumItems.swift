import JSONCore

/// `crm.enum.activitytype` and its kin: what numbers of the CRM stand for.
struct EnumItems: PortalMethod {
    let name: String
    let items: [(id: Int, name: String)]

    var scope: String { "crm" }

    func call(_ call: MethodCall, in portal: inout PortalData) throws(MethodFailure) -> MethodAnswer {
        MethodAnswer { writer in
            writer.array { writer in
                for item in items {
                    writer.object { writer in
                        writer.member("ID", item.id)
                        writer.member("NAME", item.name)
                        writer.member("SYMBOL_CODE", .null)
                        writer.member("SYMBOL_CODE_SHORT", .null)
                    }
                }
            }
        }
    }
}

extension EnumItems {
    static let all = [
        EnumItems(name: "crm.enum.activitydirection", items: [(0, ""), (1, "Входящее"), (2, "Исходящее")]),
        EnumItems(name: "crm.enum.activitynotifytype", items: [(0, ""), (1, "мин."), (2, "ч."), (3, "д.")]),
        EnumItems(
            name: "crm.enum.activitypriority",
            items: [(0, ""), (1, "низкая"), (2, "нормальная"), (3, "высокая")]
        ),
        EnumItems(
            name: "crm.enum.activitystatus",
            items: [(0, ""), (1, "Ожидается"), (2, "Завершено"), (3, "Завершено автоматически")]
        ),
        EnumItems(
            name: "crm.enum.activitytype",
            items: [(0, "")] + ActivityKind.allCases.map { ($0.rawValue, $0.title) }
        ),
        EnumItems(
            name: "crm.enum.addresstype",
            items: [
                (11, "Адрес доставки"), (1, "Фактический адрес"), (6, "Юридический адрес"), (4, "Адрес регистрации"),
                (8, "Адрес для корреспонденции"), (9, "Адрес бенефициара"),
            ]
        ),
        EnumItems(
            name: "crm.enum.contenttype",
            items: [(0, ""), (1, "Обычный текст"), (2, "bbCode"), (3, "HTML")]
        ),
        EnumItems(name: "crm.enum.settings.mode", items: [(1, "Классическая CRM"), (2, "Простая CRM")]),
    ]
}
