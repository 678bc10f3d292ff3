import JSONCore

extension Field {
    /// A type of custom fields, with what a single and a multiple field of that type are called here.
    private static let customTypes: [(kind: Kind, single: String, multiple: String?)] = [
        (.string, "Код объекта", "Марки оборудования"),
        (.integer, "Количество этажей", "Номера помещений"),
        (.double, "Площадь, м²", "Замеры, м²"),
        (.boolean, "Нужен выезд инженера", nil),
        (.date, "Дата замера", "Даты визитов"),
        (.datetime, "Встреча на объекте", "Окна для доставки"),
        (.enumeration, "Тип объекта", "Виды работ"),
        (.money, "Бюджет", "Варианты сметы"),
        (.url, "Проект", "Каталоги"),
        (.address, "Адрес объекта", "Адреса складов"),
        (.employee, "Инженер", "Бригада"),
        (.crm, "Субподрядчик", "Связанные элементы"),
        (.crmStatus, "Кто посоветовал", "Сферы деятельности"),
        (.file, "План помещения", "Фотографии"),
        (.iblockElement, "Модель", "Аналоги"),
        (.iblockSection, "Раздел каталога", "Разделы каталога"),
    ]

    private static let objectTypes = ["Офис", "Склад", "Производство"]
    private static let jobs = ["Монтаж", "Пусконаладка", "Обслуживание"]

    /// A single and a multiple custom field of each type that the portal has.
    ///
    /// - Parameters:
    ///   - prefix: What the names start with; two digits follow.
    ///   - firstChoice: The number of the first entry that can be chosen.
    static func everyCustomType(prefix: String, firstChoice: Int) -> [Field] {
        customTypes.enumerated().flatMap { index, type -> [Field] in
            let single = custom(type.kind, type.single, prefix + String(10 + index * 2), firstChoice)
            guard let title = type.multiple else { return [single] }
            var multiple = custom(type.kind, title, prefix + String(11 + index * 2), firstChoice + 6)
            multiple.traits.insert(.multiple)
            if type.kind == .enumeration { multiple.choices = choices(jobs, from: firstChoice + 6) }
            if type.kind == .crmStatus { multiple.dictionary = "INDUSTRY" }
            return [single, multiple]
        }
    }

    private static func custom(_ kind: Kind, _ title: String, _ name: String, _ firstChoice: Int) -> Field {
        Field(
            name,
            kind,
            title,
            .dynamic,
            dictionary: kind == .crmStatus ? "SOURCE" : nil,
            choices: kind == .enumeration ? choices(objectTypes, from: firstChoice) : []
        )
    }

    private static func choices(_ values: [String], from first: Int) -> [Choice] {
        values.enumerated().map { Choice(id: first + $0.offset * 2, value: $0.element) }
    }
}

extension Field {
    /// Writes one of several numbers that the field has, which may stand for an amount or a moment.
    func write(element number: Int, _ zone: PortalZone, to writer: inout JSONWriter) {
        switch storage {
        case .amounts: writer.value(JSONValue.number(MoneyText.number(number)))
        case .times, .days: writer.value(zone.iso(number))
        default: writer.value(number)
        }
    }
}
