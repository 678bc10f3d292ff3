import Bitrix24
import JSONCore
import MCP

/// Finds the numbers of records by what somebody typed: the first digits of a number, or a part of a name.
struct RecordSearch: Sendable {
    /// How many numbers are offered at most.
    private static let mostValues = 20
    /// How many digits a number has at most; no portal is near to that.
    private static let mostDigits = 8

    /// What kind of records.
    let kind: RecordKind
    /// The filters that find records by a text; what fits any of them is found.
    private let filters: @Sendable (_ text: String) -> [JSONObject]
    /// The field that says whether a record still counts; those that do come first.
    private let activeField: String?

    init(
        _ kind: RecordKind,
        activeField: String? = nil,
        by filters: @escaping @Sendable (_ text: String) -> [JSONObject]
    ) {
        self.kind = kind
        self.filters = filters
        self.activeField = activeField
    }

    /// The numbers, the newest first; one request, however many lists that takes.
    ///
    /// - Throws: Why the portal did not answer.
    func completion(of text: String, from client: PortalClient) async throws(PortalError) -> Completion {
        let commands = questions(for: text).map { BatchCommand(kind.list, parameters(filter: $0)) }
        let typed = Int(text)
        var hits: [Hit] = []
        var isCut = false
        for answer in try await Self.answers(to: commands, from: client) {
            let rows = try kind.rows(of: answer)
            isCut = isCut || rows.count >= PageWindow.pageSize
            hits += rows.compactMap { Hit($0, typed: typed, activeField: activeField) }
        }
        var seen: Set<Int> = []
        let ids = hits.sorted().map(\.id).filter { seen.insert($0).inserted }
        return Completion(
            values: ids.prefix(Self.mostValues).map(String.init),
            total: isCut ? nil : ids.count,
            hasMore: isCut
        )
    }

    // MARK: - Questions

    /// The filters of the lists to ask for: all records, those of some numbers, or those with a name.
    private func questions(for text: String) -> [JSONObject] {
        guard !text.isEmpty else { return [[:]] }
        guard text.allSatisfy({ $0.isASCII && $0.isNumber }) else { return filters(text) }
        return Self.ranges(startingWith: text).map { range in
            [">=ID": .int(range.lowerBound), "<=ID": .int(range.upperBound)]
        }
    }

    /// The numbers that start with the digits: for 12 those are 12, 120 to 129, 1200 to 1299 and so on.
    static func ranges(startingWith digits: String) -> [ClosedRange<Int>] {
        guard let number = Int(digits), number > 0, digits.count <= mostDigits, digits.first != "0" else { return [] }
        return (0...mostDigits - digits.count).map { more in
            let power = (0..<more).reduce(1) { power, _ in power * 10 }
            return number * power...number * power + power - 1
        }
    }

    /// Asks for the newest records that fit, without having all of them counted.
    private func parameters(filter: JSONObject) -> JSONObject {
        let select = ["ID"] + [activeField].compactMap(\.self)
        var parameters = kind.dialect.parameters(select: select, filter: filter, order: ["ID": "DESC"], start: 0)
        parameters["start"] = -1
        return parameters
    }

    private static func answers(
        to commands: [BatchCommand],
        from client: PortalClient
    ) async throws(PortalError) -> [PortalAnswer] {
        guard commands.count != 1 else { return [try await client.call(commands[0].method, commands[0].parameters)] }
        var answers: [PortalAnswer] = []
        for result in try await client.batch(commands) { answers.append(try result.get()) }
        return answers
    }
}

/// A record that fits.
private struct Hit: Comparable {
    let id: Int
    private let isTyped: Bool
    private let isActive: Bool

    /// Reads a row; `nil` where it has no number.
    init?(_ row: JSONNode, typed: Int?, activeField: String?) {
        guard let id = (row["ID"] ?? row["id"])?.code.flatMap({ Int($0) }) else { return nil }
        let active = activeField.flatMap { row[$0] }
        self.id = id
        isTyped = id == typed
        isActive = active?.bool ?? (active?.code != "N")
    }

    /// The number that was typed, then what still counts, then the newest.
    static func < (left: Hit, right: Hit) -> Bool {
        if left.isTyped != right.isTyped { return left.isTyped }
        if left.isActive != right.isActive { return left.isActive }
        return left.id > right.id
    }
}
