import Bitrix24
import JSONCore

/// The rows in a method's result, wherever its family puts them.
struct MethodRows: Sendable {
    /// The rows that the caller wants.
    let rows: [JSONNode]
    /// The name under which they stand inside the result; `nil` where the result is the rows.
    let key: String?
    /// The offset of the portal's next page; `nil` where there is none.
    let next: Int?
    /// The result, for what stands beside the rows.
    private let result: JSONNode

    /// Finds the rows; `nil` where the result is no list.
    init?(of answer: PortalAnswer, page: MethodPage) {
        result = answer.result
        let list: JSONNode
        if result.kind == .array {
            key = nil
            list = result
        } else {
            let lists = result.members.filter { $0.value.kind == .array }
            guard lists.count == 1, answer.total != nil || answer.next != nil, let only = lists.first else {
                return nil
            }
            key = only.key
            list = only.value
        }
        let place = page.place(ofRows: list.count, in: answer)
        rows = Array(list.elements.dropFirst(place.skipped))
        next = place.next
    }

    /// The rows, written so that they can be cut off.
    var buffer: RowBuffer {
        var buffer = RowBuffer(capacity: result.rawBytes.count)
        for row in rows { buffer.append { $0.value(row) } }
        buffer.close()
        return buffer
    }

    /// The result with other rows in it.
    func result(with rows: JSONPieces) -> JSONPieces {
        guard let key else { return rows }
        return JSONPieces(around: rows) { writer in
            writer.beginObject()
            writer.members(of: result, except: [key])
            writer.key(key)
        } behind: { writer in
            writer.endObject()
        }
    }
}
