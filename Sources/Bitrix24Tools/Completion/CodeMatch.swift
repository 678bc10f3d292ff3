/// How well an entry of a dictionary fits what somebody typed, the best first.
enum CodeMatch: Int, Comparable {
    /// The text is the code, in whatever case.
    case code
    /// The code starts with the text.
    case startOfCode
    /// The name starts with the text.
    case startOfName
    /// The text stands somewhere in the name.
    case partOfName
    /// The text stands somewhere in the code, as `WON` does in `C1:WON`.
    case partOfCode

    /// Compares regardless of case; `nil` where the entry does not fit.
    init?(code: String, name: String, text: String) {
        let (code, name, text) = (code.lowercased(), name.lowercased(), text.lowercased())
        if code == text {
            self = .code
        } else if code.hasPrefix(text) {
            self = .startOfCode
        } else if name.hasPrefix(text) {
            self = .startOfName
        } else if name.contains(text) {
            self = .partOfName
        } else if code.contains(text) {
            self = .partOfCode
        } else {
            return nil
        }
    }

    static func < (left: CodeMatch, right: CodeMatch) -> Bool { left.rawValue < right.rawValue }

    /// The codes of the entries that fit, the best first and equal ones in the order of the dictionary.
    static func codes(of entries: [(code: String, name: String)], matching text: String) -> [String] {
        var seen: Set<String> = []
        let matches = entries.enumerated().compactMap { place, entry in
            CodeMatch(code: entry.code, name: entry.name, text: text).map { (match: $0, place: place) }
        }
        return
            matches
            .sorted { ($0.match, $0.place) < ($1.match, $1.place) }
            .map { entries[$0.place].code }
            .filter { seen.insert($0).inserted }
    }
}
