import JSONCore

/// `crm.currency.fields` and `crm.currency.localizations.fields`: what fields there are.
struct CurrencyFields: PortalMethod {
    /// A field: its name, its type, its title, and whether nobody may set it.
    private typealias Description = (name: String, type: String, title: String, isReadOnly: Bool)

    /// Whether the fields of one language are meant.
    let ofLocalizations: Bool

    var name: String { ofLocalizations ? "crm.currency.localizations.fields" : "crm.currency.fields" }
    var scope: String { "crm" }

    func call(_ call: MethodCall, in portal: inout PortalData) throws(MethodFailure) -> MethodAnswer {
        MethodAnswer { writer in
            writer.object { writer in
                for field in ofLocalizations ? Self.localizationFields : Self.fields {
                    writer.key(field.name)
                    writer.object { writer in
                        writer.member("type", field.type)
                        writer.member("isRequired", false)
                        writer.member("isReadOnly", field.isReadOnly)
                        writer.member("isImmutable", false)
                        writer.member("isMultiple", field.name == "LANG")
                        writer.member("isDynamic", false)
                        writer.member("title", field.title)
                    }
                }
            }
        }
    }

    private static let fields: [Description] = [
        ("CURRENCY", "string", "Валюта", false), ("AMOUNT_CNT", "int", "Номинал", false),
        ("AMOUNT", "double", "Курс обмена", false), ("BASE", "char", "Базовая валюта", true),
        ("SORT", "int", "Сортировка", false), ("DATE_UPDATE", "datetime", "Дата изменения", true),
        ("LID", "string", "Сайт", true), ("FORMAT_STRING", "string", "Строка формата для вывода валюты", true),
        ("FULL_NAME", "string", "Название", true), ("DEC_POINT", "string", "Десятичная точка при выводе", true),
        ("THOUSANDS_SEP", "string", "Свой разделитель тысяч при выводе", true),
        ("DECIMALS", "int", "Количество десятичных знаков", true),
        ("LANG", "currency_localization", "Привязка к языку", false),
    ]

    private static let localizationFields: [Description] = [
        ("FULL_NAME", "string", "Название", false),
        ("FORMAT_STRING", "string", "Строка формата для вывода валюты", false),
        ("DEC_POINT", "string", "Десятичная точка при выводе", false),
        ("THOUSANDS_VARIANT", "string", "Разделитель тысяч при выводе", false),
        ("THOUSANDS_SEP", "string", "Свой разделитель тысяч при выводе", false),
        ("DECIMALS", "int", "Количество десятичных знаков", false),
        ("HIDE_ZERO", "char", "Не показывать незначащие нули", false),
    ]
}
