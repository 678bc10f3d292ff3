import JSONCore

/// `crm.userfield.types`: the types that custom fields can have.
struct UserFieldTypes: PortalMethod {
    /// The types, with what people call them.
    static let types: [(Field.Kind, String)] = [
        (.string, "Строка"), (.integer, "Целое число"), (.double, "Число"), (.boolean, "Да/Нет"),
        (.enumeration, "Список"), (.datetime, "Дата/Время"), (.date, "Дата"), (.money, "Деньги"), (.url, "Ссылка"),
        (.address, "Адрес"), (.file, "Файл"), (.employee, "Привязка к сотруднику"),
        (.crmStatus, "Привязка к справочникам CRM"), (.iblockSection, "Привязка к разделам инф. блоков"),
        (.iblockElement, "Привязка к элементам инф. блоков"), (.crm, "Привязка к элементам CRM"),
    ]

    var name: String { "crm.userfield.types" }
    var scope: String { "crm" }

    func call(_ call: MethodCall, in portal: inout PortalData) throws(MethodFailure) -> MethodAnswer {
        MethodAnswer(.array(Self.types.map { ["ID": .string($0.0.rawValue), "title": .string($0.1)] }))
    }
}
