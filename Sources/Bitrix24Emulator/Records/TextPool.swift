/// Short texts that occur in many rows, each kept once.
///
/// Texts are told apart by their bytes: two spellings of one letter stay two texts.
struct TextPool: Sendable {
    /// So many texts at most; those that come later are kept with their rows.
    private static let capacity = 16_384
    private static let longestText = 64

    private(set) var texts: [String] = []
    private var hashes: [Int] = []
    /// The places of texts by their hashes, plus one; 0 where nothing is, as in at least half of the slots.
    private var slots: [Int32] = []

    /// The place of a text, which is taken in where there is room; `nil` for what is not kept here.
    mutating func place(of text: String) -> Int? {
        guard text.utf8.count <= Self.longestText else { return nil }
        let hash = Self.hash(text)
        if slots.isEmpty { slots = [Int32](repeating: 0, count: 64) }
        var slot = hash & (slots.count - 1)
        while slots[slot] != 0 {
            let place = Int(slots[slot]) - 1
            if hashes[place] == hash && texts[place] == text { return place }
            slot = (slot + 1) & (slots.count - 1)
        }
        guard texts.count < Self.capacity else { return nil }
        texts.append(text)
        hashes.append(hash)
        slots[slot] = Int32(texts.count)
        if texts.count * 2 > slots.count { grow() }
        return texts.count - 1
    }

    private mutating func grow() {
        slots = [Int32](repeating: 0, count: slots.count * 2)
        for (place, hash) in hashes.enumerated() {
            var slot = hash & (slots.count - 1)
            while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
            slots[slot] = Int32(place + 1)
        }
    }

    private static func hash(_ text: String) -> Int {
        var text = text
        var hasher = Hasher()
        text.withUTF8 { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
        return hasher.finalize()
    }
}
