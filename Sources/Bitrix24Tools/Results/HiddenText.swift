import CRM
import JSONCore

/// Makes visible what somebody hid in an answer: letters that no screen shows, characters that turn the direction of writing.
///
/// An answer without such characters stays byte by byte what it was; in one that has them, the texts with them are cleaned and
/// get marks around them, so that a model sees where what somebody typed begins and ends.
struct HiddenText {
    /// The answer, cleaned.
    let pieces: JSONPieces

    /// Looks through an answer; `nil` where nothing is hidden in it.
    init?(in pieces: JSONPieces) {
        guard pieces.arrays.contains(where: Self.maybeHides) else { return nil }
        guard let root = try? JSONDocument(parsing: pieces.bytes, options: .lenient).root else { return nil }
        var hasFound = false
        let cleaned = Self.cleaned(JSONValue(root), hasFound: &hasFound)
        guard hasFound else { return nil }
        self.pieces = JSONPieces(JSONFragment(cleaned))
    }

    /// Whether there are bytes that characters which nobody sees begin with; quick, and wrong for a few honest ones.
    static func maybeHides(_ bytes: [UInt8]) -> Bool {
        bytes.withUnsafeBufferPointer { bytes in
            var place = 0
            let end = bytes.count - 1
            while place < end {
                let byte = bytes[place]
                // Letters of Latin and Cyrillic texts end here.
                if byte < 0x80 || byte == 0xD0 || byte == 0xD1 {
                    if byte == UInt8(ascii: "\\"), bytes[place + 1] == UInt8(ascii: "u") { return true }
                    place += 1
                    continue
                }
                if begins(byte, bytes[place + 1], place + 2 < bytes.count ? bytes[place + 2] : 0) { return true }
                place += 1
            }
            return false
        }
    }

    private static func begins(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> Bool {
        switch first {
        case 0xC2: second < 0xA0 || second == 0xAD
        case 0xCD: second == 0x8F
        case 0xD8: second == 0x9C
        case 0xE1: second == 0x85 || second == 0x9E || second == 0xA0
        case 0xE2:
            (second == 0x80 && ((0x8B...0x8F).contains(third) || (0xA8...0xAE).contains(third)))
                || (second == 0x81 && third >= 0xA0)
        case 0xE3: second == 0x85 && third == 0xA4
        case 0xEF: second == 0xB8 || second == 0xBB || second == 0xBE || second == 0xBF
        case 0xF0: second == 0x9D && third == 0x85
        case 0xF3: second == 0xA0 || second == 0xA1 || second == 0xA2 || second == 0xA3
        default: false
        }
    }

    private static func cleaned(_ value: JSONValue, hasFound: inout Bool) -> JSONValue {
        switch value {
        case .string(let text):
            guard UntrustedText.hidesSomething(text) else { return value }
            hasFound = true
            // What is between marks already has been cleaned before they were set.
            return .string(UntrustedText.fenced(text))
        case .array(let elements):
            return .array(elements.map { cleaned($0, hasFound: &hasFound) })
        case .object(let object):
            return .object(
                JSONObject(
                    object.members.map { member in
                        JSONObject.Member(
                            key: UntrustedText.visible(member.key),
                            value: cleaned(member.value, hasFound: &hasFound)
                        )
                    }
                )
            )
        case .null, .bool, .number: return value
        }
    }
}
