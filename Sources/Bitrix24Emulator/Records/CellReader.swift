/// Reads the values of packed rows one after the other.
struct CellReader {
    private let bytes: [UInt8]
    private var position: Int
    private let texts: [String]
    private var lastMoment = 0

    init(bytes: [UInt8], position: Int, texts: [String]) {
        self.bytes = bytes
        self.position = position
        self.texts = texts
    }

    /// Passes over a value.
    mutating func skip() {
        let (tag, payload) = head()
        switch tag {
        case .integer, .money, .knownText, .flag: break
        case .time: lastMoment &+= Self.number(payload)
        case .text, .contacts: position += Int(payload)
        case .list: position += Int(payload / 2)
        }
    }

    /// Reads a value.
    mutating func next() -> Cell {
        let (tag, payload) = head()
        switch tag {
        case .integer: return .integer(Self.number(payload))
        case .money: return .money(Self.number(payload))
        case .knownText: return .text(texts[Int(payload)])
        case .text: return .text(text(Int(payload)))
        case .flag: return .flag(payload != 0)
        case .time:
            lastMoment &+= Self.number(payload)
            return .time(lastMoment)
        case .list:
            let end = position + Int(payload / 2)
            return payload & 1 == 0
                ? .integers(elements(until: end) { $0.next().integer ?? 0 })
                : .texts(elements(until: end) { $0.next().text ?? "" })
        case .contacts: return .contacts(elements(until: position + Int(payload)) { $0.contactValue() })
        }
    }

    private mutating func elements<Element>(until end: Int, _ element: (inout CellReader) -> Element) -> [Element] {
        var elements: [Element] = []
        while position < end { elements.append(element(&self)) }
        return elements
    }

    private mutating func contactValue() -> ContactValue {
        let id = next().integer ?? 0
        let type = next().text ?? ""
        let value = next()
        return ContactValue(id: id, type: type, value: value.text ?? "+\(value.integer ?? 0)")
    }

    private mutating func text(_ length: Int) -> String {
        defer { position += length }
        return String(decoding: bytes[position..<(position + length)], as: UTF8.self)
    }

    private mutating func head() -> (PackedTag, UInt64) {
        var byte = bytes[position]
        position += 1
        guard let tag = PackedTag(rawValue: byte & 7) else { preconditionFailure("Three bits name a tag") }
        var payload = UInt64(byte >> 3 & 0x0F)
        var shift: UInt64 = 4
        while byte & 0x80 != 0 {
            byte = bytes[position]
            position += 1
            payload |= UInt64(byte & 0x7F) << shift
            shift += 7
        }
        return (tag, payload)
    }

    private static func number(_ payload: UInt64) -> Int { Int(bitPattern: UInt(payload >> 1)) ^ -Int(payload & 1) }
}
