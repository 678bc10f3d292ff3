import JSONCore
import Testing

@testable import CRM

struct StageChangeTests {
    @Test func `reads rows of deals and of leads`() throws {
        let deal = try row(
            """
            {"ID":7,"TYPE_ID":5,"OWNER_ID":3,"CREATED_TIME":"1970-01-01T04:00:00+03:00","CATEGORY_ID":0,"STAGE_ID":"NEW"}
            """
        )
        let lead = try row(
            #"{"ID":"8","TYPE_ID":"1","OWNER_ID":"4","CREATED_TIME":"1970-01-01T03:00:00+03:00","STATUS_ID":"NEW"}"#
        )

        #expect(deal == StageChange(id: 7, owner: 3, moment: 3600, pipeline: "0", stage: "NEW", kind: .pipeline))
        #expect(lead == StageChange(id: 8, owner: 4, moment: 0, pipeline: nil, stage: "NEW", kind: .creation))
    }

    @Test func `reads nothing that lacks an owner, a stage or a time`() throws {
        #expect(try row(#"{"ID":1,"OWNER_ID":3,"CREATED_TIME":"1970-01-01T03:00:00+03:00"}"#) == nil)
        #expect(try row(#"{"ID":1,"STAGE_ID":"NEW","CREATED_TIME":"1970-01-01T03:00:00+03:00"}"#) == nil)
        #expect(try row(#"{"ID":1,"OWNER_ID":3,"STAGE_ID":"NEW"}"#) == nil)
    }

    private func row(_ text: String) throws -> StageChange? {
        StageChange(row: try JSONDocument(parsing: text).root, zone: .utc)
    }
}
