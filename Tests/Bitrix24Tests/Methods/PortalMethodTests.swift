import Testing

@testable import Bitrix24

struct PortalMethodTests {
    @Test(arguments: [
        ("crm.lead.list", MethodAccess.read), ("CRM.Lead.LIST", .read), ("tasks.task.getFields", .read),
        ("user.get", .read), ("crm.status.list", .read), ("crm.category.list", .read), ("crm.currency.list", .read),
        ("voximplant.statistic.get", .read), ("crm.lead.add", .write), ("tasks.task.update", .write),
        ("disk.file.getExternalLink", .write), ("catalog.document.conductList", .write), ("crm.lead.delete", .delete),
        ("batch", .mixed), ("event.offline.get", .mixed),
        ("crm.lead.explode", .unknown), ("", .unknown), ("crm.lead.list.json", .unknown),
    ])
    func `knows what a method does`(name: String, access: MethodAccess) {
        #expect(PortalMethod(rawValue: name).access == access)
    }

    @Test func `knows every method once, by names that can be sent`() {
        let names = [MethodCatalogue.reads, MethodCatalogue.writes, MethodCatalogue.deletes, MethodCatalogue.mixed]
            .flatMap { $0.split(whereSeparator: \.isWhitespace).map(String.init) }

        #expect(names.count == 1_667)
        #expect(MethodCatalogue.count == 1_667)
        #expect(names.allSatisfy { PortalMethod(rawValue: $0).isWellFormed })
    }

    @Test func `knows what comes in pages`() {
        #expect(PortalMethod("crm.lead.list").isPaged)
        #expect(PortalMethod("CRM.DEAL.LIST").isPaged)
        #expect(!PortalMethod("crm.lead.get").isPaged)
    }

    @Test(arguments: [
        "", ".", "..", "../admin", "crm..list", ".crm", "crm.", "crm/lead", "crm.lead?x=1", "crm.lead#", "crm lead",
        "crm%2elist", "crm.lead.list\n", "crm.лид", "crm\\lead", "crm:lead", "crm.lead.list/..", "a@b",
        String(repeating: "a", count: 129),
    ])
    func `refuses to send a name that is none`(name: String) async throws {
        let transport = ScriptedTransport(.answer(#"{"result":true}"#))
        let method = PortalMethod(rawValue: name)

        #expect(!method.isWellFormed)
        let error = await #expect(throws: PortalError.self) { try await PortalClient(transport).call(method) }
        #expect(error?.kind == .methodNotFound)
        #expect(error?.message?.contains("letters, digits") == true)
        #expect(transport.requests.isEmpty)
    }
}
