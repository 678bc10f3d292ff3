import Bitrix24
import JSONCore
import Testing

@testable import Bitrix24Tools

struct RowWindowTests {
    private let failure = PortalError(.unavailable, calling: "crm.lead.list")

    @Test func `asks for whole pages only`() {
        #expect(PageWindow(start: 0, limit: 50).pageStarts == [0])
        #expect(PageWindow(start: 49, limit: 1).pageStarts == [0])
        #expect(PageWindow(start: 49, limit: 2).pageStarts == [0, 50])
        #expect(PageWindow(start: 120, limit: 100).pageStarts == [100, 150, 200])
        #expect(PageWindow(start: 37, limit: 500).pageStarts.count == 11)
    }

    @Test func `ends with the first page that names no next one`() async throws {
        let pages = [try await page(0..<50, next: 50, total: 60), try await page(50..<60, total: 60)]
        let again = try await page(0..<50, next: 50, total: 60)

        let window = try RowWindow(of: PageWindow(start: 45, limit: 100), pages: pages + [again], kind: .leads)

        #expect(window.numbers == Array(45..<60))
        #expect(window.next == nil)
        #expect(window.total == 60)
    }

    @Test func `is empty behind the end, whatever the portal sends there`() async throws {
        let again = try await page(0..<50, next: 50, total: 60)

        let window = try RowWindow(of: PageWindow(start: 100, limit: 10), pages: [again], kind: .leads)

        #expect(window.rows.isEmpty)
        #expect(window.next == nil)
    }

    @Test func `keeps the offsets of rows behind a page that is short`() async throws {
        let pages = [try await page(0..<48, next: 50, total: 98), try await page(50..<100, next: 100, total: 98)]

        let window = try RowWindow(of: PageWindow(start: 40, limit: 60), pages: pages, kind: .leads)

        #expect(window.numbers == Array(40..<48) + Array(50..<100))
        #expect(window.offsets == window.numbers)
        #expect(window.next == 100)
        #expect(window.next(keeping: 8) == 50)
    }

    @Test func `ends before a page that failed and says where to go on`() async throws {
        let pages = [try await page(0..<50, next: 50, total: 200), .failure(failure)]

        let window = try RowWindow(of: PageWindow(start: 10, limit: 60), pages: pages, kind: .leads)

        #expect(window.numbers == Array(10..<50))
        #expect(window.next == 50)
        #expect(window.failure == failure)
    }

    @Test func `has no rows to show where the first page failed`() {
        #expect(throws: failure) {
            try RowWindow(of: PageWindow(start: 60, limit: 10), pages: [.failure(failure)], kind: .leads)
        }
    }

    @Test func `takes a list with gaps, which PHP writes as an object`() async throws {
        let answer = try await CannedTransport.answer(["result": ["0": ["ID": "0"], "2": ["ID": "1"]], "total": 2])

        let window = try RowWindow(of: PageWindow(start: 0, limit: 10), pages: [.success(answer)], kind: .leads)

        #expect(window.numbers == [0, 1])
    }

    @Test(arguments: [["result": true], ["result": ["items": []]]] as [JSONValue])
    func `refuses an answer without rows`(answer: JSONValue) async throws {
        let answer = try await CannedTransport.answer(answer)

        #expect(throws: PortalError.self) {
            try RowWindow(of: PageWindow(start: 0, limit: 10), pages: [.success(answer)], kind: .tasks)
        }
    }

    private func page(
        _ numbers: Range<Int>,
        next: Int? = nil,
        total: Int
    ) async throws -> Result<PortalAnswer, PortalError> {
        var answer: JSONObject = ["result": .array(numbers.map { ["ID": .string("\($0)")] }), "total": .int(total)]
        answer["next"] = next.map { .int($0) }
        return .success(try await CannedTransport.answer(.object(answer)))
    }
}

extension RowWindow {
    fileprivate var numbers: [Int] { rows.compactMap { $0["ID"]?.string.flatMap { Int($0) } } }
}
