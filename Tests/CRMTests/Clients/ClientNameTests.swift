import Testing

@testable import CRM

struct ClientNameTests {
    @Test(arguments: [
        ("ООО «Ромашка»", "ромашка"), ("Ромашка, ООО", "ромашка"),
        ("Общество с ограниченной ответственностью \"Ромашка\"", "ромашка"),
        ("ИП Иванов Пётр", "иванов петр"), ("Acme Ltd.", "acme"), ("Acme, Inc.", "acme"), ("Müller GmbH", "müller"),
        ("ПАО «Волга-Кредит»", "волга кредит"), ("ООО", "ооо"), ("ЗАО ООО Мир", "мир"), ("Инвест", "инвест"),
        ("АО «УралСервис»", "уралсервис"),
    ])
    func `leaves legal forms and quotes out`(name: String, words: String) {
        #expect(ClientName(name).text.joined == words)
    }

    @Test(
        arguments: [
            ("Анна Сергеевна Белова", "анна белова"), ("Белов Иван Ильич", nil), ("Белов Иван Петрович", "белов иван"),
            ("Anna Sergeevna Belova", "anna belova"), ("Анна Белова", nil), ("Анна Сергеевна", nil),
        ] as [(String, String?)]
    )
    func `knows patronymics`(name: String, words: String?) {
        #expect(ClientName(name).withoutPatronymic?.joined == words)
    }
}
