import CRM
import MCP

/// Where the values come from that an argument can have.
enum CompletionSource: Sendable {
    /// Nowhere: anything goes.
    case anything
    /// A whole number within bounds.
    case integers(ClosedRange<Int>)
    /// One of a few words.
    case words([String])
    /// Stretches of time.
    case periods
    /// The codes of a dictionary of the portal.
    case codes(CodeDictionary)
    /// The names of employees and departments.
    case staff
    /// The numbers of records.
    case records(RecordSearch)

    /// Where the values of a prompt's argument come from.
    init(_ kind: PromptArgumentText.Kind) {
        switch kind {
        case .text: self = .anything
        case .integer(let range): self = .integers(range)
        case .period: self = .periods
        case .dateHint: self = .words(DateHint.allCases.map(\.rawValue))
        case .semantics: self = .words(StageGroup.allCases.map(\.rawValue))
        case .leadStatus: self = .codes(.leadStatuses)
        case .leadSource: self = .codes(.leadSources)
        case .pipeline: self = .codes(.dealPipelines)
        case .dealCategory: self = .codes(.dealCategories)
        case .person: self = .staff
        case .user: self = .records(.users)
        case .lead: self = .records(.leads)
        case .company: self = .records(.companies)
        }
    }

    /// The values for what was typed so far.
    ///
    /// Costs one request at most, a second one for the names of more than 200 people, and none for what is known.
    ///
    /// - Parameter given: The arguments that are filled in already.
    func completion(
        of text: String,
        given: [String: String],
        in context: PortalContext
    ) async throws -> Completion {
        let text = String(text[...].trimmingBlanks())
        switch self {
        case .anything: return .none
        case .integers(let range): return Self.numbers(in: range, startingWith: text)
        case .words(let words): return Self.words(words, matching: text)
        case .periods:
            return Self.words(
                context.texts.message(.periods).split(separator: ";").map { NameText.trimmed($0) },
                matching: text
            )
        case .codes(let dictionary):
            let entries = try await dictionary.entries(given: given, from: context.client)
            return .all(CodeMatch.codes(of: entries, matching: text))
        case .staff:
            let staff = try await context.crm.model(counting: RequestCount()).staff
            return Self.words(
                staff.people.filter(\.isActive).map(\.name) + staff.departments.map(\.name),
                matching: text
            )
        case .records(let search): return try await search.completion(of: text, from: context.client)
        }
    }

    private static func words(_ words: [String], matching text: String) -> Completion {
        .all(CodeMatch.codes(of: words.map { (code: $0, name: $0) }, matching: text))
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
