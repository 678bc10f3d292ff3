/// Packs the values of a row into bytes.
///
/// A row begins with the mask of its columns: how many bytes the mask has, and those, lowest first. The values follow in
/// the order of their columns, each a tag and a number of variable length, and what the tag says.
struct RowPacker {
    private(set) var bytes: [UInt8] = []
    private var lastMoment = 0

    /// Packs a row.
    init(mask: ColumnMask, cells: [Cell], pool: inout TextPool) {
        bytes.reserveCapacity(128)
        let columns = mask.bytes
        bytes.append(UInt8(columns.count))
        bytes += columns
        for cell in cells { append(cell, &pool) }
    }

    private init() {}

    private mutating func append(_ cell: Cell, _ pool: inout TextPool) {
        switch cell {
        case .absent: break
        case .integer(let number): append(.integer, number)
        case .money(let hundredths): append(.money, hundredths)
        case .text(let text): append(text, &pool)
        case .flag(let flag): append(.flag, UInt64(flag ? 1 : 0))
        case .time(let moment):
            append(.time, moment &- lastMoment)
            lastMoment = moment
        case .texts(let texts):
            var list = RowPacker()
            for text in texts { list.append(text, &pool) }
            append(.list, UInt64(list.bytes.count) * 2 + 1)
            bytes += list.bytes
        case .integers(let numbers):
            var list = RowPacker()
            for number in numbers { list.append(.integer, number) }
            append(.list, UInt64(list.bytes.count) * 2)
            bytes += list.bytes
        case .contacts(let values):
            var list = RowPacker()
            for value in values { list.append(value, &pool) }
            append(.contacts, UInt64(list.bytes.count))
            bytes += list.bytes
        }
    }

    private mutating func append(_ value: ContactValue, _ pool: inout TextPool) {
        append(.integer, value.id)
        append(value.type, &pool)
        if let number = Self.phoneNumber(value.value) {
            append(.integer, number)
        } else {
            append(value.value, &pool)
        }
    }

    private mutating func append(_ text: String, _ pool: inout TextPool) {
        if let place = pool.place(of: text) {
            append(.knownText, UInt64(place))
        } else {
            append(.text, UInt64(text.utf8.count))
            bytes.append(contentsOf: text.utf8)
        }
    }

    /// Small numbers of either sign become short.
    private mutating func append(_ tag: PackedTag, _ number: Int) {
        append(tag, UInt64(bitPattern: Int64((number << 1) ^ (number >> (Int.bitWidth - 1)))))
    }

    private mutating func append(_ tag: PackedTag, _ payload: UInt64) {
        var byte = tag.rawValue | UInt8(payload & 0x0F) << 3
        var rest = payload >> 4
        while rest > 0 {
            bytes.append(byte | 0x80)
            byte = UInt8(rest & 0x7F)
            rest >>= 7
        }
        bytes.append(byte)
    }

    /// The digits of `+79001234567` as a number; `nil` where the text would not come back from them.
    private static func phoneNumber(_ text: String) -> Int? {
        let utf8 = text.utf8
        guard utf8.first == UInt8(ascii: "+"), 2...18 ~= utf8.count else { return nil }
        var number = 0
        for byte in utf8.dropFirst() {
            guard UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte else { return nil }
            number = number * 10 + Int(byte - UInt8(ascii: "0"))
            if number == 0 { return nil }
        }
        return number
    }
}
