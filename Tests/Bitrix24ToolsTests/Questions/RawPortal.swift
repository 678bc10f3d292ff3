import Bitrix24
import CRM
import JSONCore
import Testing

@testable import Bitrix24Tools

/// The rows of a portal, read page by page as its documentation says, for figures that owe nothing to the code under test.
struct RawPortal {
    struct Step {
        var stage: String
        var pipeline: Int?
        var moment: Int64
        var id: Int
    }

    let items: [Int: JSONValue]
    /// The history of each record, in order.
    let ways: [Int: [Step]]

    init(_ portal: TestPortal, typeID: Int) async throws {
        var items: [Int: JSONValue] = [:]
        for row in try await Self.pages("crm.item.list", typeID, in: portal) {
            items[try #require(row["id"]?.int)] = row
        }
        var ways: [Int: [Step]] = [:]
        for row in try await Self.pages("crm.stagehistory.list", typeID, in: portal) {
            let step = Step(
                stage: try #require((row["STAGE_ID"] ?? row["STATUS_ID"])?.string),
                pipeline: row["CATEGORY_ID"]?.int,
                moment: try Self.moment(row["CREATED_TIME"]),
                id: try #require(row["ID"]?.int)
            )
            ways[try #require(row["OWNER_ID"]?.int), default: []].append(step)
        }
        self.items = items
        self.ways = ways.mapValues { way in way.sorted { ($0.moment, $0.id) < ($1.moment, $1.id) } }
    }

    private static func pages(_ method: PortalMethod, _ typeID: Int, in portal: TestPortal) async throws -> [JSONValue]
    {
        var rows: [JSONValue] = []
        var start: Int? = 0
        while let offset = start {
            let answer = try await portal.context.client.call(
                method,
                ["entityTypeId": .int(typeID), "start": .int(offset)]
            )
            rows += JSONValue(answer.result)["items"]?.array ?? []
            start = answer.next
        }
        return rows
    }

    /// `2026-03-18T15:00:00+03:00` in seconds since 1970.
    static func moment(_ value: JSONValue?) throws -> Int64 {
        let text = try #require(value?.string)
        let day = try #require(CivilDate(text: text))
        let figures = text.dropFirst(11).split { ":+".contains($0) }.compactMap { Int64($0) }
        try #require(figures.count == 5 && text.contains("+"))
        let clock = figures[0] * 3600 + figures[1] * 60 + figures[2]
        return Int64(day.daysSinceEpoch) * 86_400 + clock - figures[3] * 3600 - figures[4] * 60
    }

    /// A part in percent, to the tenth; `nil` of nothing.
    static func percent(_ part: Int, of whole: Int) -> Double? {
        whole == 0 ? nil : Double((part * 2000 + whole) / (whole * 2)) / 10
    }

    /// The nearest rank of seconds, in units rounded to the tenth.
    static func rank(_ percent: Int, _ seconds: [Int64], unit: Int64) -> Double? {
        guard !seconds.isEmpty else { return nil }
        let sorted = seconds.sorted()
        if percent == 50, sorted.count.isMultiple(of: 2) {
            let middle = sorted[sorted.count / 2 - 1] + sorted[sorted.count / 2]
            return Double((middle * 10 + unit) / (unit * 2)) / 10
        }
        let place = (seconds.count * percent + 99) / 100 - 1
        return Double((sorted[place] * 20 + unit) / (unit * 2)) / 10
    }
}
