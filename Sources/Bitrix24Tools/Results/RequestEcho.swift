import JSONCore

/// What an answer repeats of its request: all of it, or what fits into a part of the budget.
///
/// A filter with thousands of ids or a file in the parameters of a method would otherwise push the result out of its own
/// answer.
struct RequestEcho: Sendable {
    /// The part of the budget that a request may take up.
    private static let share = 4

    /// What is repeated.
    private(set) var request: JSONObject
    /// The arguments that are left out, the longest first.
    private var omitted: [String] = []

    init(_ request: JSONObject, within budget: ResultBudget) {
        self.request = request
        guard let bytes = budget.bytes else { return }
        while JSONFragment(.object(self.request)).bytes.count > bytes / Self.share, let longest {
            self.request[longest] = nil
            omitted.append(longest)
        }
    }

    /// That something is left out.
    func warnings(in context: PortalContext) -> [AnswerWarning] {
        guard !omitted.isEmpty else { return [] }
        let arguments = ["arguments": omitted.joined(separator: ", ")]
        return [AnswerWarning(message: context.texts.message(.requestShortened, arguments))]
    }

    private var longest: String? {
        request.members.max { JSONFragment($0.value).bytes.count < JSONFragment($1.value).bytes.count }?.key
    }
}
