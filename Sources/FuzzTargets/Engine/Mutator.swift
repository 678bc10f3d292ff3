/// Makes new inputs out of known ones.
struct Mutator {
    /// Inputs do not grow beyond this, so that a run stays short.
    static let longest = 1500

    private static let strikingBytes = Array("\"\\{}[]:,;=-+.eu019 \n\r\t\u{0}\u{7F}".utf8) + [0x80, 0xC3, 0xEF, 0xFF]

    private let tokens: [[UInt8]]
    private var random: SplitMix64

    init(tokens: [String], seed: UInt64) {
        self.tokens = tokens.map { Array($0.utf8) }
        random = SplitMix64(seed: seed)
    }

    /// A new input.
    mutating func input(from corpus: [[UInt8]]) -> [UInt8] {
        var bytes = corpus.isEmpty ? [] : random.element(of: corpus)
        // Mostly a small step, and now and then a leap.
        for _ in 0...random.number(below: random.element(of: [1, 2, 4, 12])) { mutate(&bytes, corpus) }
        return Array(bytes.prefix(Self.longest))
    }

    private mutating func mutate(_ bytes: inout [UInt8], _ corpus: [[UInt8]]) {
        guard !bytes.isEmpty else { return bytes.append(contentsOf: piece(of: corpus)) }
        let place = random.number(below: bytes.count)
        let piece = place..<min(place + 1 + random.number(below: random.element(of: [2, 8, 64])), bytes.count)
        switch random.number(below: 10) {
        case 0: bytes[place] ^= 1 << UInt8(random.number(below: 8))
        case 1: bytes[place] = random.element(of: Self.strikingBytes)
        case 2: bytes[place] = UInt8(truncatingIfNeeded: random.next())
        case 3: bytes.insert(random.element(of: Self.strikingBytes), at: place)
        case 4: bytes.removeSubrange(piece)
        case 5: bytes.insert(contentsOf: bytes[piece], at: random.number(below: bytes.count))
        case 6: bytes.replaceSubrange(piece, with: token())
        case 7: bytes.insert(contentsOf: token(), at: place)
        case 8: bytes.replaceSubrange(place..., with: self.piece(of: corpus))
        default: bytes.insert(contentsOf: self.piece(of: corpus), at: place)
        }
    }

    private mutating func token() -> [UInt8] {
        tokens.isEmpty ? [random.element(of: Self.strikingBytes)] : random.element(of: tokens)
    }

    private mutating func piece(of corpus: [[UInt8]]) -> ArraySlice<UInt8> {
        guard !corpus.isEmpty else { return token()[...] }
        let other = random.element(of: corpus)
        return other.dropFirst(random.number(below: other.count + 1))
    }
}
