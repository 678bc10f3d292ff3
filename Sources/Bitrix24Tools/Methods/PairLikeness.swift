/// How much names look like a text, by the pairs of letters that they share.
///
/// Pairs find the right name where letters were left out, doubled or swapped, and where parts stand in another order.
struct PairLikeness {
    /// What looks less like a text than this is no help.
    static let least = 0.3

    /// No name is longer.
    private static let longest = 200

    private let pairs: [UInt16: Int]
    private let count: Int

    init(to text: String) {
        let pairs = Self.pairs(of: text.prefix(Self.longest).lowercased())
        self.pairs = Dictionary(pairs.map { ($0, 1) }, uniquingKeysWith: +)
        count = pairs.count
    }

    /// From 0 for nothing in common to 1 for the same pairs.
    func of(_ name: String) -> Double {
        let others = Self.pairs(of: name)
        var left = pairs
        var shared = 0
        for pair in others {
            guard let times = left[pair], times > 0 else { continue }
            left[pair] = times - 1
            shared += 1
        }
        return count + others.count == 0 ? 0 : Double(2 * shared) / Double(count + others.count)
    }

    private static func pairs(of text: String) -> [UInt16] {
        let bytes = text.utf8.filter { $0 != UInt8(ascii: " ") }
        return zip(bytes, bytes.dropFirst()).map { UInt16($0) << 8 | UInt16($1) }
    }
}
