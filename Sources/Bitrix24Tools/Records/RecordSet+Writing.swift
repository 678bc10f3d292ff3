import Bitrix24
import JSONCore

extension RecordSet {
    /// That names of codes are missing.
    func warnings(in context: PortalContext) -> [AnswerWarning] {
        problems.prefix(1).map { problem in
            let reason = ToolFailure.reason(problem, in: context)
            return AnswerWarning(message: context.texts.message(.namesUnavailable, ["reason": reason]))
        }
    }

    /// The records as JSON, written so that they can be cut off at any row.
    ///
    /// - Parameter bytes: How many bytes can be used at most; rows behind the one that passes them are not written.
    func written(detail: DetailLevel, upTo bytes: Int? = nil, in context: PortalContext) -> RowBuffer {
        let size = rows.reduce(0) { $0 + $1.rawCount } * (detail == .full ? 4 : 2)
        var buffer = RowBuffer(capacity: min(size, bytes ?? size))
        var writer = RecordWriter(self, detail: detail, memory: context.entries)
        for position in rows.indices {
            buffer.append { writer.write(position, to: &$0) }
            if let bytes, buffer.size > bytes { break }
        }
        writer.finish()
        buffer.close()
        return buffer
    }
}
