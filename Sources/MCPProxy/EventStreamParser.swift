/// Cuts the messages out of a stream of server-sent events.
///
/// Only events of the type `message` count, which is also the type of those that name none or an empty one; comments are
/// passed over.
package struct EventStreamParser {
    private static let dataField = Array("data".utf8)
    private static let eventField = Array("event".utf8)
    private static let idField = Array("id".utf8)
    private static let retryField = Array("retry".utf8)

    /// How far the stream has been read.
    private(set) var mark = EventMark()

    private let limit: Int
    private var nextID: String?
    private var line: [UInt8] = []
    private var payload: [UInt8] = []
    private var hasPayload = false
    private var isMessage = true
    private var endedWithReturn = false
    private var isFirstLine = true

    /// Creates a parser that gives up when an event has more bytes than the limit.
    package init(limit: Int) {
        self.limit = limit
    }

    /// Takes the next bytes and returns the payloads of the events that they complete, each on one line.
    ///
    /// - Throws: A ``DeliveryFailure`` where an event is too large.
    package mutating func append(_ bytes: some Sequence<UInt8>) throws(DeliveryFailure) -> [[UInt8]] {
        var payloads: [[UInt8]] = []
        for byte in bytes {
            switch byte {
            case UInt8(ascii: "\n") where endedWithReturn: endedWithReturn = false
            case UInt8(ascii: "\n"), UInt8(ascii: "\r"):
                endedWithReturn = byte == UInt8(ascii: "\r")
                if let payload = finishLine() { payloads.append(payload) }
            default:
                endedWithReturn = false
                line.append(byte)
            }
        }
        guard line.count + payload.count <= limit else {
            throw DeliveryFailure(.unusable, "an event larger than \(limit) bytes")
        }
        return payloads
    }

    private mutating func finishLine() -> [UInt8]? {
        defer { line.removeAll(keepingCapacity: true) }
        if isFirstLine, line.starts(with: [0xEF, 0xBB, 0xBF]) { line.removeFirst(3) }
        isFirstLine = false
        guard !line.isEmpty else { return finishEvent() }
        let colon = line.firstIndex(of: UInt8(ascii: ":")) ?? line.endIndex
        var value = line[colon...].dropFirst()
        if value.first == UInt8(ascii: " ") { value = value.dropFirst() }
        if line[..<colon].elementsEqual(Self.dataField) {
            // A line break between tokens of JSON is a blank.
            if hasPayload { payload.append(UInt8(ascii: " ")) }
            payload.append(contentsOf: value)
            hasPayload = true
        } else if line[..<colon].elementsEqual(Self.eventField) {
            isMessage = value.isEmpty || value.elementsEqual("message".utf8)
        } else if line[..<colon].elementsEqual(Self.idField) {
            // What does not fit into a header names nothing.
            if value.allSatisfy({ (0x21...0x7E).contains($0) }) { nextID = String(decoding: value, as: UTF8.self) }
        } else if line[..<colon].elementsEqual(Self.retryField), let retry = Int(String(decoding: value, as: UTF8.self))
        {
            mark.retry = .milliseconds(min(max(retry, 0), 60_000))
        }
        return nil
    }

    private mutating func finishEvent() -> [UInt8]? {
        if let nextID { mark.id = nextID.isEmpty ? nil : nextID }
        defer {
            payload = []
            hasPayload = false
            isMessage = true
        }
        return isMessage && !payload.isEmpty ? payload : nil
    }
}
