/// The letters that a word is written in.
enum Alphabet: Hashable {
    case cyrillic
    case latin
    /// Both, or neither.
    case other

    init(of text: String) {
        let letters = text.unicodeScalars.filter(\.properties.isAlphabetic)
        if letters.isEmpty {
            self = .other
        } else if letters.allSatisfy({ (0x400...0x52F).contains($0.value) }) {
            self = .cyrillic
        } else {
            self = letters.allSatisfy { $0.value < 0x250 } ? .latin : .other
        }
    }
}
