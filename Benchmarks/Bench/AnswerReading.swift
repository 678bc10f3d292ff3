import NIOCore

/// How much of an answer has been read: as little is looked at as tells where it ends.
struct AnswerReading {
    private var head = ByteBuffer()
    private var missing: Int?
    private var tail: [UInt8] = []
    private var isChunked = false

    /// Whether the answer has the status 200.
    private(set) var isGood = false

    /// Takes some bytes in; whether the answer ends with them.
    mutating func isComplete(reading part: ByteBuffer) -> Bool {
        var part = part
        if missing == nil {
            head.writeBuffer(&part)
            let blankLine = head.readableBytesView.firstRange(of: Array("\r\n\r\n".utf8))
            guard let end = blankLine?.upperBound else { return false }
            readFields(String(decoding: head.readableBytesView[..<end], as: UTF8.self).lowercased())
            head.moveReaderIndex(to: end)
            part = head
        }
        guard isChunked else {
            missing = (missing ?? 0) - part.readableBytes
            return (missing ?? 0) <= 0
        }
        tail = (tail + part.readableBytesView.suffix(5)).suffix(5)
        return tail == Array("0\r\n\r\n".utf8)
    }

    private mutating func readFields(_ text: String) {
        isGood = text.hasPrefix("http/1.1 200")
        let fields = text.split(separator: "\r\n")
        isChunked = fields.contains("transfer-encoding: chunked")
        let length = fields.first { $0.hasPrefix("content-length:") }?.dropFirst("content-length:".count)
        missing = length.flatMap { Int($0.drop { $0 == " " }) } ?? 0
    }
}
