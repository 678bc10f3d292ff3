import Bitrix24
import Bitrix24MethodReference

/// The methods of the reference, read when they are asked for the first time.
struct MethodLibrary: Sendable {
    /// The methods that the product ships.
    static let shipped = MethodLibrary(parts: MethodReference.parts)

    /// The methods in the order of the reference.
    let entries: [MethodEntry]
    private let places: [String: Int]

    init(parts: [String]) {
        var entries: [MethodEntry] = []
        for part in parts {
            var folder: Substring = ""
            var scopes: [String] = []
            for line in part.utf8.split(separator: UInt8(ascii: "\n")).map(Substring.init) {
                guard line.utf8.first == UInt8(ascii: "@") else {
                    entries.append(MethodEntry(line: line, folder: folder, scopes: scopes))
                    continue
                }
                let words = line.dropFirst().split(separator: " ")
                folder = words.first ?? ""
                scopes = words.dropFirst().joined().split(separator: ",").map(String.init)
            }
        }
        self.entries = entries
        let named = entries.enumerated().map { ($0.element.lowercasedName, $0.offset) }
        places = Dictionary(named) { first, _ in first }
    }

    /// The method of a name, whatever its case.
    func entry(named name: String) -> MethodEntry? {
        places[name.lowercased()].map { entries[$0] }
    }

    /// The methods whose names look most like a text, the best first; none where nothing looks like it.
    func entries(namedLike text: String, atMost count: Int) -> [MethodEntry] {
        let likeness = PairLikeness(to: text)
        let scores = entries.enumerated().map { (place: $0.offset, likeness: likeness.of($0.element.lowercasedName)) }
        return
            scores
            .filter { $0.likeness >= PairLikeness.least }
            .sorted { ($1.likeness, $0.place) < ($0.likeness, $1.place) }
            .prefix(count)
            .map { entries[$0.place] }
    }

    /// The scopes that methods need.
    var scopes: [String] { Set(entries.flatMap { $0.scopes }).sorted() }
}

extension MethodEntry {
    /// Whether the method is of a scope, or of a family such as `imbot`, as its name begins; in small letters.
    func isOf(scope: String) -> Bool {
        scopes.contains(scope) || lowercasedName == scope || lowercasedName.hasPrefix(scope + ".")
    }
}
