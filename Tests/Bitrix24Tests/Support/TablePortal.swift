import JSONCore
import Synchronization

@testable import Bitrix24

/// A portal with one table of the rows 1, 2, 3 …, which carries out chained batches.
struct TablePortal {
    /// How the table speaks.
    enum Dialect: CaseIterable {
        case legacy
        case items
        case tasks
        case users

        var table: PortalTable {
            switch self {
            case .legacy: .legacy("crm.lead.list")
            case .items: .items(entityTypeID: 1)
            case .tasks: .tasks
            case .users: .users
            }
        }
    }

    let transport: ScriptedTransport

    /// Creates a portal.
    ///
    /// - Parameter failing: Commands that fail in the first so many batches, and with which code.
    init(_ count: Int, _ dialect: Dialect, failing: [String: String] = [:], times: Int = 0) {
        transport = ScriptedTransport { request, position in
            let commands =
                (try? JSONDocument(parsing: request.body).root["cmd"]?.members.map { ($0.key, $0.value) }) ?? []
            let failures = position < times ? failing : [:]
            var ends: [String: Int] = [:]
            var results: [String] = []
            var errors: [String] = []
            for (key, command) in commands {
                if let code = failures[key] {
                    errors.append("\"\(key)\":{\"error\":\"\(code)\",\"error_description\":\"\"}")
                    continue
                }
                let first = Self.start(of: command.string ?? "", ends) + 1
                let last = min(first + 49, count)
                ends[key] = last - first == 49 ? last : nil
                results.append("\"\(key)\":\(Self.window(first, last, dialect))")
            }
            let maps =
                "\"result\":{\(results.joined(separator: ","))},\"result_error\":{\(errors.joined(separator: ","))}"
            return .answer("{\"result\":{\(maps)}}")
        }
    }

    /// The number that a command asks for the rows behind: given, or of an earlier command; 0 where that has no such row.
    private static func start(of command: String, _ ends: [String: Int]) -> Int {
        guard let mark = command.lowercased().firstRange(of: "[%3eid]=") else { return -1 }
        let value = command[mark.upperBound...].prefix { $0 != "&" }
        guard value.hasPrefix("%24result%5B") else { return Int(value) ?? -1 }
        let key = value.dropFirst("%24result%5B".count).prefix { $0 != "%" }
        return ends[String(key)] ?? 0
    }

    private static func window(_ first: Int, _ last: Int, _ dialect: Dialect) -> String {
        let isUpper = dialect == .legacy || dialect == .users
        let rows = first <= last ? (first...last).map { isUpper ? "{\"ID\":\"\($0)\"}" : "{\"id\":\($0)}" } : []
        let list = "[\(rows.joined(separator: ","))]"
        return switch dialect {
        case .legacy, .users: list
        case .items: "{\"items\":\(list)}"
        case .tasks: "{\"tasks\":\(list)}"
        }
    }
}
