import JSONCore

/// Reads a table from front to back: decides what to ask for next, and takes the answers in.
///
/// Each window asks for the rows behind the last one, by ascending numbers and without counting, so that no offset
/// grows and no row that comes or goes meanwhile shifts the others. Windows of one batch are chained: each refers to
/// the last row of the one before it.
struct TableScan {
    /// How many rows a portal gives at once.
    static let windowSize = 50
    /// How many windows the first batch has: most tables are small, and windows behind the end are asked for in vain.
    private static let firstWindows = 5

    private let table: PortalTable
    private let select: [String]
    private let filter: TableFilter
    private var windows = Self.firstWindows
    /// Whether the next batch also asks how many rows there are.
    private var asksForTotal: Bool
    /// The number of the last row.
    private(set) var lastID: Int
    /// How many rows the portal counted, where it was asked.
    private(set) var total: Int?
    private(set) var isFinished = false

    /// Plans to read the rows that fit a filter.
    init(
        _ table: PortalTable,
        select: [String],
        filter: JSONObject,
        countsRows: Bool = false
    ) throws(PortalError) {
        self.table = table
        let hasNumber = select.isEmpty || select.contains("*") || select.contains(table.key)
        self.select = hasNumber ? select : select + [table.key]
        self.filter = try TableFilter(filter, of: table)
        asksForTotal = countsRows
        lastID = self.filter.lowest
    }

    /// The commands of the next batch.
    var commands: [BatchCommand] {
        var commands = (0..<windows).map { position in
            command(
                behind: position == 0 ? .int(lastID) : reference(toLastRowOf: position - 1),
                select,
                start: -1,
                allowsReferences: position > 0
            )
        }
        if asksForTotal { commands.append(command(behind: .int(lastID), [table.key], start: 0)) }
        return commands
    }

    /// Takes the answers to the commands in.
    ///
    /// - Returns: The rows up to the end of the table or what was wrong, and what that is. Windows behind a failed or an
    ///   incomplete one refer to nothing, and begin at the front again: they are not looked at.
    mutating func take(_ results: [Result<PortalAnswer, PortalError>]) -> (rows: [JSONNode], failure: PortalError?) {
        var rows: [JSONNode] = []
        if asksForTotal {
            total = results.dropFirst(windows).first.flatMap { try? $0.get().total }
            asksForTotal = false
        }
        for result in results.prefix(windows) {
            do throws(PortalError) {
                guard try append(try result.get(), to: &rows) else {
                    isFinished = true
                    break
                }
            } catch {
                return (rows, error)
            }
        }
        windows = BatchRequest.largest
        return (rows, nil)
    }

    /// Takes one window in.
    ///
    /// - Returns: Whether there can be more behind it.
    private mutating func append(_ answer: PortalAnswer, to rows: inout [JSONNode]) throws(PortalError) -> Bool {
        // PHP writes an empty map as an empty list.
        let list = table.member.flatMap { answer.result[$0] } ?? answer.result
        let window = Array(list.elements)
        guard list.kind == .array, window.isEmpty || table.member == nil || answer.result.kind == .object else {
            throw table.unreadable("the answer holds no list of rows")
        }
        guard window.count <= Self.windowSize else {
            throw table.unreadable("\(window.count) rows came at once; the method seems to know no pages")
        }
        for row in window {
            guard let id = row[table.rowKey]?.lenientInt else { throw table.unreadable("a row has no \(table.rowKey)") }
            guard id > lastID else { throw table.unreadable("row \(id) came behind row \(lastID)") }
            lastID = id
            rows.append(row)
        }
        return window.count == Self.windowSize
    }

    private func command(
        behind bound: JSONValue,
        _ select: [String],
        start: Int,
        allowsReferences: Bool = false
    ) -> BatchCommand {
        var parameters = table.parameters
        if !select.isEmpty { parameters["select"] = .strings(select) }
        parameters[table.filterName] = filter.behind(bound)
        parameters["start"] = .int(start)
        return BatchCommand(table.method, parameters, allowsReferences: allowsReferences)
    }

    private func reference(toLastRowOf position: Int) -> JSONValue {
        let path = (table.member.map { [$0] } ?? []) + [String(Self.windowSize - 1), table.rowKey]
        return BatchCommand.reference(toCommand: position, path)
    }
}
