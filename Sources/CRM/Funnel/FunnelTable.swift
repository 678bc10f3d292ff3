import FoundationEssentials
package import JSONCore

/// Turns what has been counted of a funnel into the columns and rows of an answer.
package struct FunnelTable: Sendable {
    /// Rows under one header.
    package struct Part: Sendable {
        /// The names of the columns.
        package let columns: [String]
        /// The rows, each with a value for each column.
        package let rows: [[JSONValue]]
    }

    private let result: FunnelResult
    private let stageNames: [String: String]

    package init(_ result: FunnelResult) {
        self.result = result
        stageNames = Dictionary(result.stages.map { ($0.stage.id, $0.stage.name) }) { first, _ in first }
    }

    /// The stages in order.
    package var stages: Part {
        let currencies = Self.currencies(result.stages.map(\.amountsNow))
        let first = result.stages.first?.reached ?? 0
        var previous: Int?
        var rows: [[JSONValue]] = []
        for tally in result.stages {
            // Of lost stages it is told which part of all records came there.
            let whole = tally.reached ?? tally.entered
            var row: [JSONValue] = [.string(tally.stage.name), .int(tally.entered)]
            row.append(tally.reached.map { .int($0) } ?? "")
            row.append(tally.reached == nil ? "" : previous.flatMap { FigureTable.percent(whole, of: $0) } ?? "")
            row.append(FigureTable.percent(whole, of: first) ?? "")
            row += [Self.number(tally.hours(percentile: 50)), Self.number(tally.hours(percentile: 90))]
            row.append(.int(tally.thereNow))
            rows.append(row + currencies.map { Self.number(tally.amounts.sum($0)) })
            if let reached = tally.reached { previous = reached }
        }
        let columns = [
            "stage", "entered", "reached", "from previous, %", "from first, %", "median, h", "p90, h", "there now",
        ]
        return Part(columns: columns + currencies.map { Self.column("amount now", $0) }, rows: rows)
    }

    /// The reasons of losing records, the most frequent first.
    package var losses: Part {
        let rows = result.losses.map { loss -> [JSONValue] in
            let origin = loss.mainOrigin
            return [
                .string(loss.stage.name), .int(loss.records),
                FigureTable.percent(loss.records, of: result.whole.lost) ?? "",
                .string(origin.map { stageNames[$0.stage] ?? $0.stage } ?? ""), .int(origin?.records ?? 0),
            ]
        }
        return Part(columns: ["stage", "records", "share, %", "mostly from", "records from there"], rows: rows)
    }

    /// The groups: by time where they follow each other in time, else those with most records first.
    package func groups(by dimension: Dimension, schema: EntitySchema, model: PortalModel) -> Part {
        let currencies = wonCurrencies
        let names = ValueNames(schema: schema, model: model)
        let isTyped = dimension.field.kind.isFreeText && dimension.grouping == .value
        let sorted = result.groups.sorted { one, other in
            if !dimension.isTime, one.value.created != other.value.created {
                return one.value.created > other.value.created
            }
            return one.key < other.key
        }
        let rows = sorted.map { key, tally -> [JSONValue] in
            let name = names.name(of: key, in: dimension)
            return [.string(isTyped && !key.isEmpty ? UntrustedText.fenced(name) : name)]
                + figures(of: tally, currencies)
        }
        return Part(columns: [dimension.name] + outcomeColumns, rows: rows)
    }

    /// The figures over all records, in the order of the columns of groups.
    package var total: [JSONValue] { figures(of: result.whole, wonCurrencies) }

    /// The names of the figures over all records.
    package var outcomeColumns: [String] {
        ["created", "open", "won", "lost", "conversion, %", "median days to win"]
            + wonCurrencies.map { Self.column("won", $0) }
    }

    private var wonCurrencies: [String] { Self.currencies([result.whole.wonAmounts]) }

    private func figures(of tally: OutcomeTally, _ currencies: [String]) -> [JSONValue] {
        let counts: [JSONValue] = [.int(tally.created), .int(tally.open), .int(tally.won), .int(tally.lost)]
        return counts + [FigureTable.percent(tally.won, of: tally.created) ?? "", Self.number(tally.medianDaysToWin)]
            + currencies.map { Self.number(tally.wonAmounts[$0] ?? 0) }
    }

    // MARK: - Parts of tables

    static func currencies(_ amounts: [[String: Decimal]]) -> [String] { Set(amounts.flatMap(\.keys)).sorted() }

    static func column(_ name: String, _ currency: String) -> String { currency.isEmpty ? name : "\(name) \(currency)" }

    static func number(_ number: Decimal?) -> JSONValue {
        number.flatMap { JSONNumber($0.digits) }.map(JSONValue.number) ?? ""
    }
}
