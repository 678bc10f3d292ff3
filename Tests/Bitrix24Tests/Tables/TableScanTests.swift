import JSONCore
import Testing

@testable import Bitrix24

struct TableScanTests {
    @Test func `asks for the total once, beside the windows`() throws {
        var scan = try TableScan(.legacy("crm.lead.list"), select: ["TITLE"], filter: [">ID": 5], countsRows: true)

        let commands = scan.commands
        let windows = [Result<PortalAnswer, PortalError>.success(try answer(rows: 6...55))]
        let failed = Result<PortalAnswer, PortalError>.failure(PortalError(.unavailable, calling: "crm.lead.list"))
        let (rows, failure) = scan.take(
            windows + Array(repeating: failed, count: 4) + [.success(try answer(rows: 6...55, total: 812))]
        )

        let count = try #require(commands.last)
        #expect(commands.count == 6)
        #expect(count.parameters["start"] == 0)
        #expect(count.parameters["select"] == ["ID"])
        #expect(count.parameters["filter"] == [">ID": 5])
        #expect(scan.total == 812)
        #expect(rows.count == 50)
        #expect(failure?.kind == .unavailable)
        #expect(scan.commands.count == 5)
        #expect(scan.commands.first?.parameters["filter"] == [">ID": 55])
    }

    @Test func `goes on without a total that the portal does not give`() throws {
        var scan = try TableScan(.legacy("crm.lead.list"), select: [], filter: [:], countsRows: true)
        let denied = PortalError(.forbidden, calling: "crm.lead.list")

        let (rows, failure) = scan.take([.success(try answer(rows: 1...3)), .failure(denied)])

        #expect(scan.total == nil)
        #expect(rows.count == 3)
        #expect(failure == nil)
        #expect(scan.isFinished)
    }

    @Test(arguments: [["ID"], ["TITLE", "ID"], ["*"], ["*", "UF_*"]])
    func `names no field twice`(select: [String]) throws {
        let scan = try TableScan(.legacy("crm.lead.list"), select: select, filter: [:])

        #expect(scan.commands.first?.parameters["select"] == .strings(select))
    }

    @Test func `looks at no window behind one that is not full`() throws {
        var scan = try TableScan(.tasks, select: [], filter: [:])
        let windows = try [1...50, 51...60, 1...50, 1...50, 1...50].map { window in
            Result<PortalAnswer, PortalError>.success(try answer(rows: window, of: "tasks"))
        }

        let (rows, failure) = scan.take(windows)

        #expect(rows.compactMap { $0["id"]?.int } == Array(1...60))
        #expect(failure == nil)
        #expect(scan.isFinished)
    }

    private func answer(rows: ClosedRange<Int>, total: Int? = nil, of member: String? = nil) throws -> PortalAnswer {
        let list = rows.map { member == nil ? "{\"ID\":\"\($0)\"}" : "{\"id\":\($0)}" }.joined(separator: ",")
        let text = member.map { "{\"\($0)\":[\(list)]}" } ?? "[\(list)]"
        let root = try JSONDocument(parsing: Array(text.utf8)).root
        return PortalAnswer(root: root, result: root, total: total, next: nil, time: nil)
    }
}
