import Bitrix24
import JSONCore

/// A call of a method, and which of its rows the caller wants.
///
/// A portal's list methods round `start` down to a page, and some pay no heed to it. So that any offset can be gone on
/// from, a read is asked for its whole page, and the rows before the offset are left away.
struct MethodPage: Sendable {
    /// The method.
    let method: PortalMethod
    /// The parameters that the caller gave.
    let parameters: JSONObject

    /// The offset of the first row that the caller wants.
    var start: Int { max(0, startMember.flatMap { $0.value.int ?? $0.value.string.flatMap { Int($0) } } ?? 0) }

    /// The offset of the first row that the portal sends.
    var pageStart: Int { isAligned ? start - start % PageWindow.pageSize : start }

    /// The parameters that the portal gets.
    var alignedParameters: JSONObject {
        guard pageStart != start, let startMember else { return parameters }
        var aligned = parameters
        aligned[startMember.key] = .int(pageStart)
        return aligned
    }

    /// The filter among the parameters.
    var filter: JSONObject {
        parameters.members.first { $0.key.lowercased() == "filter" }?.value.object ?? [:]
    }

    /// Whether the portal is asked for whole pages: of anything that only reads, since it can be asked again, and takes
    /// an offset.
    var isAligned: Bool { method.access == .read && !isPositional }

    /// Whether the portal reads the parameters by their order, so that a `start` would be taken for another.
    private var isPositional: Bool { Self.positionalFamilies.contains(where: method.rawValue.lowercased().hasPrefix) }

    /// Older methods of tasks (apidocs.bitrix24.com, api-reference/tasks).
    private static let positionalFamilies = [
        "task.commentitem.", "task.checklistitem.", "task.elapseditem.", "task.item.",
    ]

    /// How many of so many rows that came stand before the one that the caller wants, and where the portal's next page
    /// starts.
    ///
    /// A method without pages gives its whole list whatever the offset, and older lists start over behind their end.
    func place(ofRows count: Int, in answer: PortalAnswer) -> (skipped: Int, next: Int?) {
        guard isAligned, pageStart > 0 else { return (start - pageStart, answer.next) }
        let isWholeList = count > PageWindow.pageSize || (answer.total == count && answer.next == nil)
        let startedOver = answer.next.map { $0 <= pageStart } ?? false
        return isWholeList || startedOver ? (start, nil) : (start - pageStart, answer.next)
    }

    private var startMember: JSONObject.Member? { parameters.members.first { $0.key.lowercased() == "start" } }
}
