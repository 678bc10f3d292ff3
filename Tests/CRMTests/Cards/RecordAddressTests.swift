import Testing

@testable import CRM

struct RecordAddressTests {
    @Test(arguments: [
        ("https://x.bitrix24.ru/crm/deal/details/12/", EntityID.deal, 12), ("/crm/lead/details/5/?IFRAME=Y", .lead, 5),
        ("https://x/crm/type/177/details/7/", .item(177), 7),
        ("https://x/page/service/requests/type/177/details/7/", .item(177), 7),
        ("https://x/company/personal/user/1/tasks/task/view/23/", .task, 23),
        ("https://x/crm/company/details/58", .company, 58),
        ("https://x/crm/type/31/details/9/#tab", .invoice, 9),
    ])
    func `reads the links of a portal's pages`(link: String, entity: EntityID, id: Int) throws {
        let address = try #require(RecordAddress(link))

        #expect(address.entity == entity)
        #expect(address.id == id)
    }

    @Test(arguments: [
        "", "https://x/", "https://x/crm/deal/list/", "https://x/crm/deal/details/new/", "12", "/tasks/task/edit/3/",
    ])
    func `takes no other link for a record`(link: String) {
        #expect(RecordAddress(link) == nil)
    }
}
