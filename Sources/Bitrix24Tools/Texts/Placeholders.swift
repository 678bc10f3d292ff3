/// Fills in what stands between braces: `{count}`, `{period.start}`.
///
/// Braces around anything but a name are left alone, so JSON can stand in a text.
enum Placeholders {
    /// The text with every placeholder filled in; one whose value is `nil` stays.
    static func fill(_ text: String, value: (String) -> String?) -> String {
        guard text.utf8.contains(UInt8(ascii: "{")) else { return text }
        var filled = ""
        filled.reserveCapacity(text.utf8.count + 64)
        var rest = text[...]
        while let open = rest.utf8.firstIndex(of: UInt8(ascii: "{")) {
            filled += rest[..<open]
            rest = rest[text.utf8.index(after: open)...]
            guard let name = name(at: rest), let value = value(String(name)) else {
                filled += "{"
                continue
            }
            filled += value
            rest = rest[text.utf8.index(after: name.endIndex)...]
        }
        filled += rest
        return filled
    }

    /// The names of the placeholders in a text.
    static func names(in text: String) -> [String] {
        text.utf8.split(separator: UInt8(ascii: "{"), omittingEmptySubsequences: false).dropFirst().compactMap {
            name(at: Substring($0)).map(String.init)
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
        let name = Substring(text.utf8.prefix(while: isPartOfName))
        return name.isEmpty || text.utf8[name.endIndex...].first != UInt8(ascii: "}") ? nil : name
    }

    private static func isPartOfName(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "."):
            true
        default: false
        }
    }
}
