/// Fills in what stands between braces: `{count}`, `{period.start}`.
///
/// Braces around anything but a name are left alone, so JSON can stand in a text.
enum Placeholders {
    /// The text with every placeholder filled in; one whose value is `nil` stays.
    static func fill(_ text: String, value: (String) -> String?) -> String {
        guard text.utf8.contains(UInt8(ascii: "{")) else { return text }
        var filled = ""
        var rest = text[...]
        while let open = rest.firstIndex(of: "{") {
            filled += rest[..<open]
            rest = rest[rest.index(after: open)...]
            guard let name = name(at: rest), let value = value(String(name)) else {
                filled += "{"
                continue
            }
            filled += value
            rest = rest[name.endIndex...].dropFirst()
        }
        return filled + rest
    }

    /// The names of the placeholders in a text.
    static func names(in text: String) -> [String] {
        text.split(separator: "{", omittingEmptySubsequences: false).dropFirst().compactMap {
            name(at: $0).map(String.init)
        }
    }

    /// The name where a text is nothing but one placeholder.
    static func soleName(in text: String) -> String? {
        guard text.first == "{", let name = name(at: text.dropFirst()), text[name.endIndex...] == "}" else {
            return nil
        }
        return String(name)
    }

    private static func name(at text: Substring) -> Substring? {
        let name = text.prefix { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "_" || $0 == ".") }
        return name.isEmpty || text[name.endIndex...].first != "}" ? nil : name
    }
}
