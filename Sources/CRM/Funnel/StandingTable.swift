import Bitrix24
import FoundationEssentials
package import JSONCore

/// Turns where records stood into the columns and rows of an answer.
package struct StandingTable: Sendable {
    private let result: StandingResult
    private let currencies: [String]

    package init(_ result: StandingResult) {
        self.result = result
        currencies = FunnelTable.currencies(result.stages.map(\.amounts))
    }

    /// The names of the columns.
    package var columns: [String] {
        ["stage", "records"] + currencies.map { FunnelTable.column("amount today", $0) }
    }

    /// The stages in order.
    package var rows: [[JSONValue]] {
        result.stages.map { standing in
            [.string(standing.stage.name), .int(standing.records)]
                + currencies.map { FunnelTable.number(standing.tally.sum($0)) }
        }
    }

    /// What was in work: how many records, and their amounts.
    package var open: [JSONValue] {
        let open = result.stages.filter { $0.stage.semantics == .process }
        return [.int(open.reduce(0) { $0 + $1.records })]
            + currencies.map { currency in FunnelTable.number(open.reduce(Decimal(0)) { $0 + $1.tally.sum(currency) }) }
    }
}
