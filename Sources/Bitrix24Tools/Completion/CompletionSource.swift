import Bitrix24
import MCP

/// Where the values come from that an argument can have.
enum CompletionSource: Sendable {
    /// Nowhere: anything goes.
    case anything
    /// A whole number within bounds.
    case integers(ClosedRange<Int>)
    /// One of a few words.
    case words([String])
    /// The codes of a dictionary of the portal.
    case codes(CodeDictionary)
    /// The numbers of records.
    case records(RecordSearch)

    /// Where the values of a prompt's argument come from.
    init(_ kind: PromptArgumentText.Kind) {
        switch kind {
        case .text: self = .anything
        case .integer(let range): self = .integers(range)
        case .dateHint: self = .words(DateHint.allCases.map(\.rawValue))
        case .semantics: self = .words(StageGroup.allCases.map(\.rawValue))
        case .leadStatus: self = .codes(.leadStatuses)
        case .leadSource: self = .codes(.leadSources)
        case .dealCategory: self = .codes(.dealCategories)
        case .user: self = .records(.users)
        case .lead: self = .records(.leads)
        case .company: self = .records(.companies)
        }
    }

    /// The values for what was typed so far.
    ///
    /// Costs one request at most, and none for a dictionary that is known.
    ///
    /// - Parameter given: The arguments that are filled in already.
    func completion(of text: String, given: [String: String], from client: PortalClient) async throws -> Completion {
        let text = String(text[...].trimmingBlanks())
        switch self {
        case .anything: return .none
        case .integers(let range): return Self.numbers(in: range, startingWith: text)
        case .words(let words): return .all(CodeMatch.codes(of: words.map { (code: $0, name: $0) }, matching: text))
        case .codes(let dictionary):
            return .all(CodeMatch.codes(of: try await dictionary.entries(given: given, from: client), matching: text))
        case .records(let search): return try await search.completion(of: text, from: client)
        }
    }

    /// Round numbers to choose from, and the number itself where it is within bounds.
    private static func numbers(in range: ClosedRange<Int>, startingWith text: String) -> Completion {
        let powers = sequence(first: 1) { $0 > Int.max / 50 ? nil : $0 * 10 }
        let round = powers.flatMap { [$0, 2 * $0, 5 * $0] }.filter(range.contains)
        let typed = Int(text).flatMap { range.contains($0) && !round.contains($0) ? $0 : nil }
        return .all(([typed].compactMap(\.self) + round).map(String.init).filter { $0.hasPrefix(text) })
    }
}

extension Completion {
    /// All values that there are.
    fileprivate static func all(_ values: [String]) -> Completion {
        Completion(values: values, total: values.count)
    }
}
