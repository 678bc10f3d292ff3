import JSONCore

/// `crm.enum.ownertype`: the kinds of objects in the CRM, smart processes among them.
struct EnumOwnerTypes: PortalMethod {
    private static let system = [
        (id: 1, name: "Лид", code: "LEAD", short: "L"),
        (id: 2, name: "Сделка", code: "DEAL", short: "D"),
        (id: 3, name: "Контакт", code: "CONTACT", short: "C"),
        (id: 4, name: "Компания", code: "COMPANY", short: "CO"),
        (id: 5, name: "Счёт (старая версия)", code: "INVOICE", short: "I"),
        (id: 31, name: "Счёт", code: "SMART_INVOICE", short: "SI"),
        (id: 7, name: "Предложение", code: "QUOTE", short: "Q"),
        (id: 8, name: "Реквизиты", code: "REQUISITE", short: "RQ"),
        (id: 36, name: "Документ", code: "SMART_DOCUMENT", short: "DO"),
        (id: 39, name: "Документ компании", code: "SMART_B2E_DOC", short: "SBD"),
    ]

    var name: String { "crm.enum.ownertype" }
    var scope: String { "crm" }

    func call(_ call: MethodCall, in portal: inout PortalData) throws(MethodFailure) -> MethodAnswer {
        let processes = Set(StatusEntity.all(in: portal).compactMap(\.smartProcess)).sorted().map { id in
            (
                id: id, name: StatusEntity.smartProcessName(id), code: "DYNAMIC_\(id)",
                short: "T" + String(id, radix: 16)
            )
        }
        return MethodAnswer { writer in
            writer.array { writer in
                for type in Self.system + processes {
                    writer.object { writer in
                        writer.member("ID", type.id)
                        writer.member("NAME", type.name)
                        writer.member("SYMBOL_CODE", type.code)
                        writer.member("SYMBOL_CODE_SHORT", type.short)
                    }
                }
            }
        }
    }
}
