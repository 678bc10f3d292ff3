import JSONCore
import MCP

/// How many bytes the structured part of an answer may have.
struct ResultBudget: Hashable, Sendable {
    /// The bytes; `nil` where there is no bound.
    let bytes: Int?

    /// A budget that somebody named.
    init(bytes: Int?) {
        self.bytes = bytes
    }

    /// The budget of a call: what it asks for, else for models the server's, for programs none.
    init(asked: ByteLimit?, in context: PortalContext, for request: RequestContext) {
        switch request.audience {
        case .model: bytes = asked?.rawValue ?? context.settings.resultBudget
        case .program: bytes = asked?.rawValue
        }
    }

    /// Finds how many rows an answer can have, and returns that answer.
    ///
    /// The parts around the rows change with their number (counts, the warning about what is missing), so the answer
    /// is written anew for each try; the first or second fits.
    func fit<Answer>(
        _ rows: RowBuffer,
        answer: (_ keeping: Int) -> Answer,
        structured: (Answer) -> JSONPieces
    ) -> (answer: Answer, structured: JSONPieces) {
        var count = rows.count
        if let bytes, rows.size > bytes {
            let envelope = structured(answer(0)).count
            count = rows.count(within: bytes - envelope)
        }
        while true {
            let candidate = answer(count)
            let pieces = structured(candidate)
            guard let bytes, pieces.count > bytes, count > 0 else { return (candidate, pieces) }
            count = rows.count(of: count, without: pieces.count - bytes)
        }
    }
}
