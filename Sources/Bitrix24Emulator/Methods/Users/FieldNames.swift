import JSONCore

/// `user.fields` and `department.fields`: what fields there are, and how they are called.
struct FieldNames: PortalMethod {
    let name: String
    let scope: String
    let titles: [(name: String, title: String)]

    static let users = FieldNames(
        name: "user.fields",
        scope: "user",
        titles: EntitySchema.user.fields.map { ($0.name, $0.title) }
    )

    static let departments = FieldNames(
        name: "department.fields",
        scope: "department",
        titles: [
            ("ID", "ID"), ("NAME", "Название подразделения"), ("SORT", "Сортировка"),
            ("PARENT", "Вышестоящее подразделение"),
            ("UF_HEAD", "Руководитель"),
        ]
    )

    func call(_ call: MethodCall, in portal: inout PortalData) throws(MethodFailure) -> MethodAnswer {
        MethodAnswer(.object(JSONObject(titles.map { .init(key: $0.name, value: .string($0.title)) })))
    }
}
