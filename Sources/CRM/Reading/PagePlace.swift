import FoundationEssentials
import JSONCore

/// Where a list of records was left: behind a record, so that what comes and goes meanwhile moves nothing.
struct PagePlace: Hashable, Sendable {
    /// The part of the list that comes next.
    enum Part: Hashable, Sendable {
        /// The beginning.
        case start
        /// Records with this value and a number beyond this one, then those with values beyond.
        case behind(value: String, id: Int)
        /// Records that have no value, with numbers beyond this one; all of them for `nil`.
        case empty(id: Int?)
    }

    /// The part.
    let part: Part
    /// A digest of the question, so that a place serves no other one.
    let question: UInt64

    /// The place as an opaque text.
    var text: String {
        let value: JSONValue =
            switch part {
            case .start: []
            case .behind(let value, let id): [.string(value), .int(id)]
            case .empty(let id): [.null, id.map { .int($0) } ?? .null]
            }
        let json: JSONValue = [.string(String(question, radix: 36)), value]
        return Data(json.text.utf8).base64EncodedString()
    }

    init(_ part: Part, of question: UInt64) {
        self.part = part
        self.question = question
    }

    /// Reads a text; `nil` where no answer can have given it out.
    init?(_ text: String) {
        guard let data = Data(base64Encoded: text),
            let json = try? JSONValue(parsing: String(decoding: data, as: UTF8.self)),
            let question = json[0]?.string.flatMap({ UInt64($0, radix: 36) }), let value = json[1]?.array
        else { return nil }
        self.question = question
        if value.isEmpty {
            part = .start
        } else if value.count == 2, let text = value[0].string, let id = value[1].int {
            part = .behind(value: text, id: id)
        } else if value.count == 2, value[0].isNull {
            part = .empty(id: value[1].int)
        } else {
            return nil
        }
    }

    /// A digest of a text that is the same in every process (FNV-1a).
    static func digest(_ text: String) -> UInt64 {
        text.utf8.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
    }
}
