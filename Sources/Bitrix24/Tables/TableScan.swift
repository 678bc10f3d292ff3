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
    private let filter: JSONObject
    private var windows = Self.firstWindows
    /// The number of the last row.
    private(set) var lastID: Int
    /// How many rows have been read.
    private(set) var rowCount = 0
    private(set) var isFinished = false

    /// Plans to read the rows that fit a filter.
    ///
    /// A lower bound on the number is where the reading starts; other conditions on it stand beside the windows'.
    init(_ table: PortalTable, select: [String], filter: JSONObject) {
        self.table = table
        self.select = select.isEmpty || select.contains("*") ? select : select + [table.key]
        var rest = filter
        var lowest = 0
        for member in filter.members {
            guard let bound = member.value.int ?? member.value.string.flatMap({ Int($0) }) else { continue }
            switch member.key {
            case ">" + table.key: lowest = max(lowest, bound)
            case ">=" + table.key: lowest = max(lowest, bound - 1)
            default: continue
            }
            rest[member.key] = nil
        }
        self.filter = rest
        lastID = lowest
    }

    /// The commands of the next batch.
    var commands: [BatchCommand] {
        (0..<windows).map { position in
            var condition = filter
            condition[">" + table.key] =
                position == 0 ? .int(lastID) : reference(toLastRowOf: position - 1)
            var parameters = table.parameters
            if !select.isEmpty { parameters["select"] = .strings(select) }
            parameters["filter"] = .object(condition)
            parameters["order"] = [table.key: "ASC"]
            parameters["start"] = -1
            return BatchCommand(table.method, parameters, allowsReferences: position > 0)
        }
    }

    /// Takes the answers to the commands in.
    ///
    /// - Returns: The rows up to the end of the table or the first command that failed, and why it did; the windows
    ///   behind a failed or an incomplete one refer to nothing, and begin at the front again.
    mutating func take(_ results: [Result<PortalAnswer, PortalError>]) -> (rows: [JSONNode], failure: PortalError?) {
        var rows: [JSONNode] = []
        for result in results {
            do throws(PortalError) {
                let window = try window(of: try result.get())
                rows += window
                guard window.count == Self.windowSize else {
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

    private mutating func window(of answer: PortalAnswer) throws(PortalError) -> [JSONNode] {
        // PHP writes an empty map as an empty list.
        let list = table.member.flatMap { answer.result[$0] } ?? answer.result
        let rows = Array(list.elements)
        guard list.kind == .array, rows.isEmpty || table.member == nil || answer.result.kind == .object else {
            throw fault("the answer holds no list of rows")
        }
        for row in rows {
            guard let id = row[table.rowKey]?.lenientInt else { throw fault("a row has no \(table.rowKey)") }
            guard id > lastID else { throw fault("row \(id) came behind row \(lastID)") }
            lastID = id
            rowCount += 1
        }
        return rows
    }

    private func reference(toLastRowOf position: Int) -> JSONValue {
        let path = (table.member.map { [$0] } ?? []) + [String(Self.windowSize - 1), table.rowKey]
        return BatchCommand.reference(toCommand: position, path)
    }

    private func fault(_ reason: String) -> PortalError {
        PortalError(.unavailable, calling: table.method, message: reason)
    }
}
