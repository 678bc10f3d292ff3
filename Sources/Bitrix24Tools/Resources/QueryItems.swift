import JSONCore

/// The arguments that query items spell the way PHP reads them: `filter[ID][]=1`, `order[ID]=ASC`, `select=ID,TITLE`.
struct QueryItems {
    /// The arguments whose elements can stand behind one another with commas in between.
    private static let lists = ["select", "statusSemantics", "groupSemantics", "stageSemantics"]

    /// The arguments.
    ///
    /// What is no name of PHP, such as `filter[ID`, is an argument by what was written: so it is refused, not lost.
    let arguments: JSONObject

    init(_ query: Substring) {
        var arguments = JSONObject()
        for item in query.split(separator: "&") {
            let name = Self.name(of: item)
            let value = String(item[name.endIndex...].dropFirst()).unescaped
            if let path = Self.path(of: String(name).unescaped) {
                Self.set(value, at: path[...], in: &arguments)
            } else {
                arguments[name.isEmpty ? String(item) : String(name).unescaped] = .string(value)
            }
        }
        for list in Self.lists {
            guard let text = arguments[list]?.string else { continue }
            arguments[list] = .strings(text.split(separator: ",").map { String($0.trimmingBlanks()) })
        }
        self.arguments = JSONObject(arguments.members.map { .init(key: $0.key, value: $0.value.withLists) })
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

    /// `filter[ID][]` as `filter`, `ID` and an empty text, which adds to a list; `nil` for what is no such name.
    private static func path(of name: String) -> [String]? {
        let base = name.prefix { $0 != "[" }
        guard !base.isEmpty, !base.contains("]") else { return nil }
        var path = [String(base)]
        var rest = name[base.endIndex...]
        while !rest.isEmpty {
            guard rest.first == "[", let close = rest.firstIndex(of: "]"), path.last?.isEmpty == false else {
                return nil
            }
            path.append(String(rest[..<close].dropFirst()))
            rest = rest[close...].dropFirst()
        }
        return path
    }

    private static func set(_ value: String, at path: ArraySlice<String>, in object: inout JSONObject) {
        guard let name = path.first else { return }
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
}

extension JSONValue {
    /// The value with every map that has the keys 0, 1, 2… turned into a list, as PHP writes them.
    fileprivate var withLists: JSONValue {
        guard let object else { return self }
        let members = object.members.map { JSONObject.Member(key: $0.key, value: $0.value.withLists) }
        let isList = !members.isEmpty && members.map(\.key) == members.indices.map(String.init)
        return isList ? .array(members.map(\.value)) : .object(JSONObject(members))
    }
}

extension String {
    /// The text without percent escapes, or as it stands where they spell no text, as in `%ADDRESS`.
    ///
    /// A plus sign stands for itself, as in the offset of a date.
    var unescaped: String {
        guard utf8.contains(UInt8(ascii: "%")) else { return self }
        var bytes: [UInt8] = []
        var rest = Array(utf8)[...]
        while let byte = rest.popFirst() {
            let digits = rest.prefix(2)
            let code = String(decoding: digits, as: UTF8.self)
            if byte == UInt8(ascii: "%"), code.count == 2, code.allSatisfy(\.isHexDigit),
                let value = UInt8(code, radix: 16)
            {
                bytes.append(value)
                rest = rest.dropFirst(2)
            } else {
                bytes.append(byte)
            }
        }
        return String(validating: bytes, as: UTF8.self) ?? self
    }
}
