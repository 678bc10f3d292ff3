import JSONCore

/// Where a resource is and what is wanted of it: `bitrix24://crm/leads?filter[STATUS_ID]=NEW`, `crm/leads/7` or `leads`.
struct ResourceAddress: Hashable, Sendable {
    static let scheme = "bitrix24://"

    /// The segments of the path, at least one, without escapes.
    let segments: [String]
    /// The query items as arguments.
    let arguments: JSONObject

    /// Reads an address; `nil` where it has another scheme or a path with empty segments.
    init?(_ text: String) {
        var rest = Substring(text)
        if let separator = rest.firstRange(of: "://") {
            guard rest[..<separator.upperBound].lowercased() == Self.scheme else { return nil }
            rest = rest[separator.upperBound...]
        }
        let path = rest.prefix { $0 != "?" && $0 != "#" }
        let query = rest[path.endIndex...].prefix { $0 != "#" }.dropFirst()
        let segments = path.split(separator: "/", omittingEmptySubsequences: false).map(Self.unescaped)
        guard segments.allSatisfy({ !$0.isEmpty }) else { return nil }
        self.segments = segments
        arguments = Self.arguments(in: query)
    }

    /// The arguments that query items spell the way PHP reads them: `filter[ID][]=1`, `order[ID]=ASC`, `select=ID,TITLE`.
    private static func arguments(in query: Substring) -> JSONObject {
        var arguments = JSONObject()
        for item in query.split(separator: "&") {
            let name = name(of: item)
            let value = unescaped(item[name.endIndex...].dropFirst())
            let path = unescaped(name).split(separator: "[", omittingEmptySubsequences: false).enumerated()
                .map { $0.offset == 0 ? String($0.element) : String($0.element.prefix { $0 != "]" }) }
            set(value, at: path[...], in: &arguments)
        }
        if let text = arguments["select"]?.string {
            arguments["select"] = .strings(text.split(separator: ",").map(String.init))
        }
        return arguments
    }

    /// The text before the first equals sign outside of brackets; inside there may be an operator, as in `filter[>=ID]`.
    private static func name(of item: Substring) -> Substring {
        var depth = 0
        return item.prefix { character in
            if character == "[" { depth += 1 }
            if character == "]" { depth -= 1 }
            return character != "=" || depth > 0
        }
    }

    private static func set(_ value: String, at path: ArraySlice<String>, in object: inout JSONObject) {
        guard let name = path.first, !name.isEmpty else { return }
        let rest = path.dropFirst()
        switch rest.first {
        case nil: object[name] = .string(value)
        case "": object[name] = .array((object[name]?.array ?? []) + [.string(value)])
        default:
            var inner = object[name]?.object ?? [:]
            set(value, at: rest, in: &inner)
            object[name] = .object(inner)
        }
    }

    /// The text without percent escapes; a plus sign stands for itself, as in the offset of a date.
    private static func unescaped(_ text: Substring) -> String {
        unescaped(String(text))
    }

    private static func unescaped(_ text: String) -> String {
        guard text.utf8.contains(UInt8(ascii: "%")) else { return text }
        var bytes: [UInt8] = []
        var rest = Array(text.utf8)[...]
        while let byte = rest.popFirst() {
            let digits = rest.prefix(2)
            if byte == UInt8(ascii: "%"), digits.count == 2,
                let value = UInt8(String(decoding: digits, as: UTF8.self), radix: 16)
            {
                bytes.append(value)
                rest = rest.dropFirst(2)
            } else {
                bytes.append(byte)
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
