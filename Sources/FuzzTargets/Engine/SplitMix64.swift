/// Random numbers that a seed determines.
package struct SplitMix64: RandomNumberGenerator, Sendable {
    private var state: UInt64

    /// Starts from a seed.
    package init(seed: UInt64) {
        state = seed
    }

    /// Starts from the bytes, so that the same bytes always lead to the same numbers.
    init(of bytes: some Sequence<UInt8>) {
        state = bytes.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
    }

    package mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

    /// A number below the bound, which is above 0.
    mutating func number(below bound: Int) -> Int { Int(truncatingIfNeeded: next() >> 1) % bound }

    /// An element of a list that is not empty.
    mutating func element<Element>(of list: [Element]) -> Element { list[number(below: list.count)] }
}

extension [UInt8] {
    /// The bytes in pieces whose sizes the bytes themselves determine: as a network may deliver them.
    var pieces: [[UInt8]] {
        var random = SplitMix64(of: self)
        var pieces: [[UInt8]] = []
        var rest = self[...]
        while !rest.isEmpty {
            let piece = rest.prefix(1 + random.number(below: random.element(of: [1, 2, 5, 20, 200])))
            pieces.append(Array(piece))
            rest = rest.dropFirst(piece.count)
        }
        return pieces
    }
}
