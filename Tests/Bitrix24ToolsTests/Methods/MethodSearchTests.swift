import JSONCore
import MCP
import Testing

@testable import Bitrix24Tools

struct MethodSearchTests {
    @Test(
        arguments: [
            ("добавить комментарий в таймлайн", "crm.timeline.comment.add"),
            ("create a task", "tasks.task.add"),
            ("поставить задачу", "tasks.task.add"),
            ("список сделок", "crm.deal.list"),
            ("list deals", "crm.deal.list"),
            ("get a lead", "crm.lead.get"),
            ("удалить компанию", "crm.company.delete"),
            ("список воронок", "crm.category.list"),
            ("delete product", "catalog.product.delete"),
            ("завершить задачу", "tasks.task.complete"),
            ("current user", "user.current"),
            ("список валют", "crm.currency.list"),
            ("начать рабочий день", "timeman.open"),
            ("запустить бизнес-процесс", "bizproc.workflow.start"),
            ("create calendar event", "calendar.event.add"),
            ("история звонков", "voximplant.statistic.get"),
            ("список отделов", "department.get"),
            ("пригласить в чат", "im.chat.user.add"),
            ("find duplicates by phone", "crm.duplicate.findbycomm"),
            ("добавить пункт чек-листа в задачу", "task.checklistitem.add"),
            ("создать заказ", "sale.order.add"),
            ("остатки на складе", "catalog.storeproduct.list"),
            ("stage history", "crm.stagehistory.list"),
            ("server time", "server.time"),
            ("Единицы измерения", "catalog.measure.list"),
            ("регулярные сделки", "crm.deal.recurring.list"),
        ]
    )
    func `finds the method that is meant first`(query: String, method: String) async throws {
        #expect(try await methods(["query": .string(query), "limit": 3]).first == method)
    }

    @Test(
        arguments: [
            ("список счетов", "crm.invoice.list"), ("send a message to a chat", "im.message.add"),
            ("права доступа пользователя", "user.access"), ("upload a file to disk", "disk.folder.uploadFile"),
            ("загрузить файл на диск", "disk.storage.uploadFile"), ("стадии воронки", "crm.status.list"),
            ("реквизиты компании", "crm.requisite.list"), ("отправить уведомление", "im.notify.personal.add"),
            ("смарт-процессы", "crm.type.list"), ("subscribe to event", "event.bind"),
            ("товары в сделке", "crm.item.productrow.list"), ("кто я", "profile"),
        ]
    )
    func `finds the method that is meant among the first three`(query: String, method: String) async throws {
        #expect(try await methods(["query": .string(query), "limit": 3]).contains(method))
    }

    @Test(
        arguments: [
            ("crm.deal.list", ["crm.deal.list"]), ("CRM.Deal.LIST", ["crm.deal.list"]), (" batch ", ["batch"]),
            ("crm.category.l", ["crm.category.list"]), ("crm.quote.contact", ["crm.quote.contact.add"]),
        ]
    )
    func `puts names first that are the query or begin with it`(query: String, first: [String]) async throws {
        #expect(try await Array(methods(["query": .string(query)]).prefix(first.count)) == first)
    }

    @Test(arguments: ["crm.category", "crm.category.", "crm.category.*"])
    func `finds all methods that begin with the query, the shorter names first`(query: String) async throws {
        let found = try await methods(["query": .string(query), "limit": 30])

        #expect(found.allSatisfy { $0.hasPrefix("crm.category.") })
        #expect(found.count == 6)
        let deals = try await methods(["query": "crm.deal", "limit": 6])
        #expect(deals.allSatisfy { $0.split(separator: ".").count == 3 })
    }

    @Test func `finds what a word of the family's name means`() async throws {
        let found = try await methods(["query": "task"])

        #expect(found.first?.hasPrefix("tasks.task.") == true)
        #expect(found.allSatisfy { $0.hasPrefix("task") })
    }

    @Test(
        arguments: [
            ("crm deal lsit", "crm.deal.list"), ("добавить камментарий в таймлайн", "crm.timeline.comment.add"),
            ("calender event add", "calendar.event.add"), ("удалить компнию", "crm.company.delete"),
        ]
    )
    func `forgives a slip in a word that no method has`(query: String, method: String) async throws {
        #expect(try await methods(["query": .string(query), "limit": 3]).contains(method))
    }

    @Test func `keeps to a scope or family and to a class`() async throws {
        let portal = try TestPortal(settings: ToolSettings(gateway: .full))

        let scoped = try await portal.call(MethodSearch(), ["query": "list", "scope": "telephony", "limit": 30])
        let family = try await portal.call(MethodSearch(), ["query": "list", "scope": "voximplant", "limit": 30])
        let deletes = try await portal.call(MethodSearch(), ["query": "сделка", "access": "delete", "limit": 30])

        #expect(!scoped.rowsOfMethods.isEmpty)
        #expect(scoped.rowsOfMethods.allSatisfy { $0[2].string?.contains("telephony") == true })
        #expect(!family.rowsOfMethods.isEmpty)
        #expect(family.rowsOfMethods.allSatisfy { $0[0].string?.hasPrefix("voximplant.") == true })
        #expect(!deletes.rowsOfMethods.isEmpty)
        #expect(deletes.rowsOfMethods.allSatisfy { $0[3] == "delete" })
    }

    @Test func `returns ten methods, or as many as asked, and says how many fit`() async throws {
        let portal = try TestPortal()

        let usual = try await portal.call(MethodSearch(), ["query": "crm.deal"])
        let few = try await portal.call(MethodSearch(), ["query": "crm.deal", "limit": 2])
        let many = try await portal.call(MethodSearch(), ["query": "crm.deal", "limit": "30"])

        #expect(usual.rowsOfMethods.count == 10)
        #expect(few.rowsOfMethods == Array(usual.rowsOfMethods.prefix(2)))
        #expect(many.rowsOfMethods.count == 30)
        #expect(try #require(usual["total"]?.int) > 30)
        #expect(usual["total"] == few["total"])
    }

    @Test(
        arguments: [
            ["query": "deal", "limit": 31], ["query": "deal", "limit": 0], ["query": "deal", "access": "full"],
            ["query": "deal", "scope": "nowhere"], ["query": "  — ! "], ["query": ""], [:],
        ] as [JSONValue]
    )
    func `refuses arguments that cannot be meant`(arguments: JSONValue) async throws {
        let portal = try TestPortal()

        await #expect(throws: ToolInputError.self) { try await portal.call(MethodSearch(), arguments) }
    }

    @Test(arguments: ["ru", "en"])
    func `names the scopes that there are in the place of one that is not`(locale: String) async throws {
        let portal = try TestPortal(locale: locale)

        let error = await #expect(throws: ToolInputError.self) {
            try await portal.call(MethodSearch(), ["query": "deal", "scope": "nowhere"])
        }

        let words = portal.context.texts.words(for: try #require(error).faults)
        for word in ["scope", "nowhere", "crm", "im", "telephony"] { #expect(words.contains(word)) }
    }

    @Test(arguments: ["ru", "en"])
    func `says when nothing fits, and offers the nearest names`(locale: String) async throws {
        let portal = try TestPortal(locale: locale)

        let near = try await portal.call(MethodSearch(), ["query": "crmdealslist"])
        let far = try await portal.call(MethodSearch(), ["query": "ъъъъъъъъ"])

        #expect(near["total"] == 0)
        #expect(near["methods"] == nil)
        #expect(near["nearest"]?["rows"]?.array?.contains { $0[0] == "crm.deal.list" } == true)
        #expect(near.texts[0].contains("crmdealslist"))
        #expect(far["total"] == 0)
        #expect(far["nearest"] == nil)
        #expect(far.texts[0].contains("ъъъъъъъъ"))
        #expect(far.texts[0] != near.texts[0])
    }

    @Test func `offers what fits elsewhere where nothing fits in the scope`() async throws {
        let answer = try await TestPortal().call(MethodSearch(), ["query": "регулярная сделка", "scope": "Mail"])

        #expect(answer["total"] == 0)
        #expect(answer["nearest"]?["rows"]?[0]?[0]?.string?.hasPrefix("crm.deal.recurring.") == true)
        #expect(answer["nearest"]?["rows"]?.array?.count == 5)
    }

    @Test(
        arguments: [
            ("crm.deal.get", ["allowed", "allowed", "allowed"]),
            ("crm.deal.update", ["SERVER_GATEWAY=readwrite", "allowed", "allowed"]),
            ("crm.deal.delete", ["SERVER_GATEWAY=full", "SERVER_GATEWAY=full", "allowed"]),
            ("entity.rights", ["SERVER_GATEWAY=readwrite", "allowed", "allowed"]),
            ("batch", ["allowed", "allowed", "allowed"]),
        ]
    )
    func `says whether the server lets a method through, or which setting would`(
        method: String,
        verdicts: [String]
    ) async throws {
        for (gateway, verdict) in zip(ToolSettings.Gateway.allCases, verdicts) {
            let portal = try TestPortal(settings: ToolSettings(gateway: gateway))
            let found = try await portal.call(MethodSearch(), ["query": .string(method), "limit": 1])
            let described = try await portal.call(MethodDescription(), ["method": .string(method)])

            #expect(found.rowsOfMethods.first?[4].string == verdict)
            #expect(described["gateway"]?.string == verdict)
        }
    }

    @Test(
        arguments: [
            ("ru", "Список сделок", "устарел", "администратор"),
            ("en", "List of deals", "deprecated", "administrator"),
        ]
    )
    func `tells purpose and notes in the words of the locale`(
        locale: String,
        purpose: String,
        deprecated: String,
        administrator: String
    ) async throws {
        let portal = try TestPortal(locale: locale)

        let deals = try await portal.call(MethodSearch(), ["query": "crm.deal.list", "limit": 1])
        let product = try await portal.call(MethodSearch(), ["query": "catalog.product.delete", "limit": 1])
        let task = try await portal.call(MethodSearch(), ["query": "tasks.task.add", "limit": 1])

        #expect(deals["methods"]?["columns"] == ["method", "purpose", "scope", "access", "gateway", "notes"])
        #expect(deals.rowsOfMethods[0].dropLast() == ["crm.deal.list", .string(purpose), "crm", "read", "allowed"])
        #expect(deals.rowsOfMethods[0][5].string?.contains(deprecated) == true)
        #expect(deals.rowsOfMethods[0][5].string?.contains("crm.item.list") == true)
        #expect(product.rowsOfMethods[0][5].string?.contains(administrator) == true)
        #expect(task.rowsOfMethods[0].count == 5)
    }

    @Test func `puts a method that should not be called behind one that may`() async throws {
        let found = try await methods(["query": "delete a product", "limit": 30])

        let good = try #require(found.firstIndex(of: "catalog.product.delete"))
        let deprecated = try #require(found.firstIndex(of: "crm.product.delete"))
        #expect(good < deprecated)
    }

    @Test func `asks nothing of the portal`() async throws {
        let portal = try TestPortal()

        let requests = try await portal.requests {
            _ = try await portal.call(MethodSearch(), ["query": "сделки"])
            _ = try await portal.call(MethodDescription(), ["method": "crm.deal.get"])
        }

        #expect(requests == 0)
    }

    @Test func `keeps to the budget, and is answered for a query of any length`() async throws {
        let portal = try TestPortal(settings: ToolSettings(resultBudget: 2000))
        let long = JSONValue.string(String(repeating: "сделка абвгд ", count: 5000))
        let unknown = JSONValue.string(String(repeating: "ъ", count: 5000))

        let cut = try await portal.call(MethodSearch(), ["query": "crm.deal", "limit": 30])
        let answered = try await portal.call(MethodSearch(), ["query": long])

        #expect(try #require(cut.result.structuredContent).count <= 2000)
        #expect((1..<30).contains(cut.rowsOfMethods.count))
        #expect(answered.rowsOfMethods.isEmpty == false)
        #expect(try await portal.call(MethodSearch(), ["query": unknown]).texts[0].count < 300)
    }

    private func methods(_ arguments: JSONValue) async throws -> [String] {
        try await TestPortal().call(MethodSearch(), arguments).rowsOfMethods.compactMap { $0[0].string }
    }
}

extension TestAnswer {
    /// The rows of the methods that fit.
    fileprivate var rowsOfMethods: [[JSONValue]] {
        self["methods"]?["rows"]?.array?.compactMap(\.array) ?? []
    }
}
