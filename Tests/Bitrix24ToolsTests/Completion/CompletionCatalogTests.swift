import Bitrix24
import JSONCore
import MCP
import Testing

@testable import Bitrix24Tools

struct CompletionCatalogTests {
    private static let leadStatuses = "crm/leads?filter[STATUS_ID]={status}"
    private static let dealStages = "crm/deals?filter[CATEGORY_ID]={category}&filter[STAGE_ID]={stage}"

    // MARK: - Words and numbers

    @Test(
        arguments: [
            ("fresh_leads", "period", "LAST 3", ["last 30 days"]),
            ("fresh_leads", "period", "year", ["this year", "last year"]),
            ("leads_by_status", "group", "f", ["failure"]),
            ("fresh_leads", "limit", "", ["1", "2", "5", "10", "20", "50", "100", "200"]),
            ("fresh_leads", "limit", "20", ["20", "200"]),
            ("fresh_leads", "limit", "33", ["33"]),
            ("fresh_leads", "limit", "201", []),
            ("fresh_leads", "limit", "x", []),
        ] as [(String, String, String, [String])]
    )
    func `offers words and numbers without asking the portal`(
        prompt: String,
        argument: String,
        text: String,
        values: [String]
    ) async throws {
        let portal = try TestPortal()

        let cost = try await portal.requests {
            let completion = try await portal.complete(prompt: prompt, argument, text)
            #expect(completion.values == values)
        }

        #expect(cost == 0)
    }

    // MARK: - Codes

    @Test(
        arguments: [
            ("", ["NEW", "IN_PROCESS", "PROCESSED", "CONVERTED", "JUNK"]),
            ("new", ["NEW"]),
            ("processed", ["PROCESSED"]),
            ("в работе", ["IN_PROCESS"]),
            ("ОБРАБ", ["PROCESSED", "NEW"]),
            ("proc", ["PROCESSED", "IN_PROCESS"]),
            ("nothing like it", []),
        ] as [(String, [String])]
    )
    func `completes codes by the code and by the name, in any case`(text: String, values: [String]) async throws {
        let portal = try TestPortal()

        let completion = try await portal.complete(template: Self.leadStatuses, "status", text)

        #expect(completion.values == values)
        #expect(completion.total == values.count)
        #expect(!completion.hasMore)
        #expect(try await portal.complete(prompt: "leads_by_status", "status", text) == completion)
    }

    @Test func `asks the portal once for a dictionary, and not again while it is warm`() async throws {
        let portal = try TestPortal()

        let cold = try await portal.requests {
            _ = try await portal.complete(template: Self.leadStatuses, "status", "n")
        }
        let warm = try await portal.requests {
            _ = try await portal.complete(template: Self.leadStatuses, "status", "ne")
            _ = try await portal.complete(template: "crm/leads?filter[SOURCE_ID]={source}", "source", "w")
        }

        #expect(cold == 1)
        #expect(warm == 0)
    }

    @Test func `completes sources and pipelines`() async throws {
        let portal = try TestPortal()

        let sources = try await portal.complete(template: "crm/leads?filter[SOURCE_ID]={source}", "source", "веб")
        let pipelines = try await portal.complete(prompt: "pipeline_review", "pipeline", "")

        #expect(sources.values == ["WEB"])
        #expect(pipelines.values.sorted() == ["Общая", "Сервис и монтаж"])
    }

    @Test func `completes the names of people and departments`() async throws {
        let portal = try TestPortal()

        let some = try await portal.complete(prompt: "won_deals", "responsible", "вор")
        let all = try await portal.complete(prompt: "won_deals", "responsible", "")

        #expect(some.values == ["Алексей Воронцов"])
        #expect(all.values.contains("Отдел продаж"))
    }

    @Test func `completes the stages of the pipeline that is chosen, or of all`() async throws {
        let portal = try TestPortal()

        let all = try await portal.complete(template: "crm/deals?filter[STAGE_ID]={stage}", "stage", "won")
        let general = try await portal.complete(template: Self.dealStages, "stage", "won", given: ["category": "0"])
        let other = try await portal.complete(template: Self.dealStages, "stage", "", given: ["category": "1"])
        let unknown = try await portal.complete(template: Self.dealStages, "stage", "won", given: ["category": "77"])

        #expect(all.values == ["WON", "C1:WON"])
        #expect(general.values == ["WON"])
        #expect(!other.values.isEmpty)
        #expect(other.values.allSatisfy { $0.hasPrefix("C1:") })
        #expect(unknown == all)
    }

    // MARK: - Failures

    @Test(
        arguments: [
            (leadStatuses, "status"), ("crm/leads?filter[ASSIGNED_BY_ID]={user}", "user"), ("crm/leads/{id}", "id"),
            ("crm/contacts/{id}", "id"),
        ]
    )
    func `tells an error of the portal instead of no values`(template: String, variable: String) async throws {
        let portal = try TestPortal(code: "wrong")

        let error = await #expect(throws: PortalError.self) {
            try await portal.complete(template: template, variable, "a")
        }

        #expect(error?.kind == .unauthorized)
    }
}
