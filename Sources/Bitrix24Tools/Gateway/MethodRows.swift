import Bitrix24
import JSONCore

/// The rows in a method's result, wherever its family puts them.
struct MethodRows: Sendable {
    /// The rows that the caller wants.
    let rows: [JSONNode]
    /// The name under which they stand inside the result; `nil` where the result is the rows.
    let key: String?
    /// The result, for what stands beside the rows.
    private let result: JSONNode

    /// Finds the rows; `nil` where the result is no list.
    init?(of answer: PortalAnswer, page: MethodPage) {
        result = answer.result
        let skipped = page.start - page.pageStart
        if result.kind == .array {
            key = nil
            rows = Array(result.elements.dropFirst(skipped))
            return
        }
        let lists = result.members.filter { $0.value.kind == .array }
        guard lists.count == 1, answer.total != nil || answer.next != nil, let list = lists.first else { return nil }
        key = list.key
        rows = Array(list.value.elements.dropFirst(skipped))
    }

    /// The rows, written so that they can be cut off.
    var buffer: RowBuffer {
        var buffer = RowBuffer(capacity: result.rawBytes.count)
        for row in rows { buffer.append { $0.value(row) } }
        return buffer
    }

    /// The result with other rows in it.
    func result(with rows: JSONFragment) -> JSONFragment {
        guard let key else { return rows }
        return JSONFragment { writer in
            writer.members(of: result, except: [key])
            writer.member(key, rows)
        }
    }
}
