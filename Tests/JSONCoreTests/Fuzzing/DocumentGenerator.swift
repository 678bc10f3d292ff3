/// Writes random JSON texts: every kind of value, in every spelling that RFC 8259 allows.
struct DocumentGenerator {
    private var random: SeededGenerator
    private var bytes: [UInt8] = []

    init(seed: UInt64) {
        random = SeededGenerator(seed: seed)
    }

    /// A document whose objects have no name twice.
    mutating func document() -> [UInt8] {
        bytes = []
        writeSpace()
        writeValue(depth: 0)
        writeSpace()
        return bytes
    }

    /// The bytes with a few of them changed, so that most but not all results are no JSON any more.
    mutating func mutated(_ document: [UInt8]) -> [UInt8] {
        var bytes = document
        for _ in 0...random.number(below: 3) where !bytes.isEmpty {
            let place = random.number(below: bytes.count)
            switch random.number(below: 6) {
            case 0: bytes[place] ^= 1 << UInt8(random.number(below: 8))
            case 1: bytes[place] = random.element(of: Self.strikingBytes)
            case 2: bytes.insert(random.element(of: Self.strikingBytes), at: place)
            case 3: bytes.remove(at: place)
            case 4: bytes.removeSubrange(place..<min(place + 1 + random.number(below: 8), bytes.count))
            default:
                let piece = bytes[place..<min(place + 1 + random.number(below: 12), bytes.count)]
                bytes.insert(contentsOf: piece, at: random.number(below: bytes.count))
            }
        }
        return bytes
    }
}

// MARK: - Structure

extension DocumentGenerator {
    private mutating func writeValue(depth: Int) {
        switch random.number(below: depth < 6 ? 10 : 7) {
        case 0: write("null")
        case 1: write(random.once(in: 2) ? "true" : "false")
        case 2, 3: writeNumber()
        case 4, 5, 6: writeString()
        case 7: writeArray(depth: depth)
        default: writeObject(depth: depth)
        }
    }

    private mutating func writeArray(depth: Int) {
        write("[")
        for place in 0..<random.number(below: 6) {
            if place > 0 { write(",") }
            writeSpace()
            writeValue(depth: depth + 1)
            writeSpace()
        }
        writeSpace()
        write("]")
    }

    private mutating func writeObject(depth: Int) {
        write("{")
        for place in 0..<random.number(below: random.once(in: 20) ? 40 : 6) {
            if place > 0 { write(",") }
            writeSpace()
            writeString(suffix: "\(place)")
            writeSpace()
            write(":")
            writeSpace()
            writeValue(depth: depth + 1)
            writeSpace()
        }
        writeSpace()
        write("}")
    }

    private mutating func writeSpace() {
        guard random.once(in: 6) else { return }
        for _ in 0...random.number(below: 4) { write(random.element(of: [" ", "\n", "\r", "\t"])) }
    }

    private mutating func write(_ text: String) {
        bytes.append(contentsOf: text.utf8)
    }
}

// MARK: - Scalars

extension DocumentGenerator {
    private static let strikingNumbers = [
        "0", "-0", "-1", "15000.00", "0.1", "-0.0015", "1e3", "1E+2", "25e-1", "9223372036854775807",
        "-9223372036854775808", "9223372036854775808", "18446744073709551615", "123456789012345678901234567890",
        "4.35", "5e-324", "1.7976931348623157e308", "2.2250738585072014e-308", "0e0", "0.0e5", "1e-400",
    ]
    private static let alphabets: [ClosedRange<UInt32>] = [
        0x20...0x7E, 0x410...0x44F, 0xA0...0xFF, 0x20A0...0x20BF, 0x4E00...0x4FFF, 0x1F600...0x1F64F, 0xE000...0xE0FF,
        0xFFF0...0xFFFF, 0x10_FFF0...0x10_FFFF, 0x00...0x1F, 0x2020...0x202F, 0x300...0x36F,
    ]
    private static let strikingBytes =
        Array("\"\\{}[]:,-+.eEu019tfn/ \n\u{0}\u{1F}\u{7F}".utf8) + [0x80, 0xC3, 0xEF, 0xFF]

    private mutating func writeNumber() {
        guard !random.once(in: 3) else { return write(random.element(of: Self.strikingNumbers)) }
        var text = random.once(in: 3) ? "-" : ""
        text += "\(random.number(below: random.element(of: [10, 1000, 1_000_000, Int.max])))"
        if random.once(in: 3) { text += ".\(random.number(below: 100_000))" }
        if random.once(in: 6) {
            text += "\(random.element(of: ["e", "E", "e+", "E-", "e-"]))\(random.number(below: 40))"
        }
        write(text)
    }

    private mutating func writeString(suffix: String = "") {
        write("\"")
        let alphabet = random.element(of: Self.alphabets)
        let isMixed = random.once(in: 4)
        let escapes = random.element(of: [2, 10, 1000])
        for _ in 0..<random.number(below: random.once(in: 8) ? 60 : 12) {
            let codes = isMixed ? random.element(of: Self.alphabets) : alphabet
            let code = UInt32.random(in: codes, using: &random)
            if let scalar = Unicode.Scalar(code) { writeCharacter(scalar, isEscaped: random.once(in: escapes)) }
        }
        write(suffix + "\"")
    }

    private mutating func writeCharacter(_ scalar: Unicode.Scalar, isEscaped: Bool) {
        let short: [Unicode.Scalar: String] = [
            "\"": "\\\"", "\\": "\\\\", "/": "\\/", "\u{8}": "\\b", "\u{C}": "\\f", "\n": "\\n", "\r": "\\r",
            "\t": "\\t",
        ]
        let mustEscape = scalar.value < 0x20 || scalar == "\"" || scalar == "\\"
        if let escape = short[scalar], mustEscape || isEscaped, random.once(in: 2) {
            write(escape)
        } else if mustEscape || isEscaped {
            for unit in UTF16.encode(scalar).map(Array.init) ?? [] {
                let digits = String(unit, radix: 16, uppercase: random.once(in: 2))
                write("\\u" + String(repeating: "0", count: 4 - digits.count) + digits)
            }
        } else {
            write(String(Character(scalar)))
        }
    }
}
