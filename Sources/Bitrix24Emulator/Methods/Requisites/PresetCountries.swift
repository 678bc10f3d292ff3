import JSONCore

/// `crm.requisite.preset.countries`: the countries whose requisites the portal knows.
struct PresetCountries: PortalMethod {
    var name: String { "crm.requisite.preset.countries" }
    var scope: String { "crm" }

    private static let countries: [(id: Int, code: String, title: String)] = [
        (RequisiteData.russia, "RU", "Россия"), (4, "BY", "Беларусь"), (6, "KZ", "Казахстан"), (14, "UA", "Украина"),
        (34, "BR", "Бразилия"), (46, "DE", "Германия"), (77, "CO", "Колумбия"), (110, "PL", "Польша"),
        (122, "US", "США"), (132, "FR", "Франция"),
    ]

    func call(_ call: MethodCall, in portal: inout PortalData) throws(MethodFailure) -> MethodAnswer {
        MethodAnswer { writer in
            writer.array { writer in
                for country in Self.countries {
                    writer.object { writer in
                        writer.member("ID", country.id)
                        writer.member("CODE", country.code)
                        writer.member("TITLE", country.title)
                    }
                }
            }
        }
    }
}
