/// `crm.deal.contact.fields` and its kin: what fields links have.
struct ClientLinkFields: PortalMethod {
    let links: ClientLinks

    var name: String { links.methodPrefix + "fields" }
    var scope: String { "crm" }

    func call(_ call: MethodCall, in portal: inout PortalData) throws(MethodFailure) -> MethodAnswer {
        let isCompany = links.client == .company
        let fields = [
            Field("SORT", .integer, "Сортировка"),
            Field("IS_PRIMARY", .char, "Основной"),
            Field(
                isCompany ? "COMPANY_ID" : "CONTACT_ID",
                .integer,
                isCompany ? "Компания" : "Контакт",
                .required
            ),
        ]
        return MethodAnswer { FieldDescriptions(fields).write(to: &$0) }
    }
}
