import JSONCore

/// Parameters in the form that PHP reads from a query string: `filter[>=DATE_CREATE]=2026-01-01&select[0]=ID`.
struct QueryString {
    /// A parameter that this form cannot say.
    struct Fault: Error, Hashable {
        /// Where the parameter is, such as `filter.STATUS_ID`.
        var path: String
        /// What it is.
        var reason: String
    }

    private(set) var text = ""
    private let allowsReferences: Bool

    init(_ parameters: JSONObject, allowsReferences: Bool) throws(Fault) {
        self.allowsReferences = allowsReferences
        for member in parameters.members {
            // PHP turns these into underscores, in names of the outermost level only.
            guard !member.key.contains(where: { $0 == "." || $0 == " " }) else {
                throw Fault(path: member.key, reason: "a dot or a blank in its name")
            }
            try append(member.value, name: try Self.nameText(member.key, path: member.key), path: member.key)
        }
    }

    private mutating func append(_ value: JSONValue, name: String, path: String) throws(Fault) {
        switch value {
        case .null: throw Fault(path: path, reason: "null")
        case .bool(let flag): append(flag ? "1" : "0", name: name)
        case .number(let number): append(number.text, name: name)
        case .string(let text):
            guard allowsReferences || !text.contains("$result[") else {
                throw Fault(path: path, reason: "a text with $result[, which a batch replaces")
            }
            append(text, name: name)
        case .array(let elements):
            guard !elements.isEmpty else { throw Fault(path: path, reason: "an empty list") }
            for (position, element) in elements.enumerated() {
                try append(element, name: "\(name)[\(position)]", path: "\(path).\(position)")
            }
        case .object(let object):
            guard !object.isEmpty else { throw Fault(path: path, reason: "an empty map") }
            for member in object.members {
                let memberPath = "\(path).\(member.key)"
                let part = try Self.nameText(member.key, path: memberPath)
                try append(member.value, name: "\(name)[\(part)]", path: memberPath)
            }
        }
    }

    private mutating func append(_ value: String, name: String) {
        if !text.isEmpty { text += "&" }
        text += name + "=" + Self.encoded(value)
    }

    private static func nameText(_ name: String, path: String) throws(Fault) -> String {
        guard !name.isEmpty, !name.utf8.contains(where: { "[]\0".utf8.contains($0) }) else {
            throw Fault(path: path, reason: "an empty name or one with brackets")
        }
        return encoded(name)
    }

    /// Percent-encodes all but letters, digits and `-._~`.
    static func encoded(_ text: String) -> String {
        var bytes: [UInt8] = []
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
                UInt8(ascii: "~"):
                bytes.append(byte)
            default:
                let digits = Array("0123456789ABCDEF".utf8)
                bytes += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
