/// A name in the environment that looks like a setting of the server and is none: most likely a slip.
package struct UnknownKey: Hashable, Sendable {
    /// The name as it stands in the environment.
    package let name: String
    /// The key that is most likely meant; `nil` where none is near.
    package let nearest: String?

    private static let known = ConfigurationKey.allCases.flatMap { [$0.rawValue] + ($0.fileTwin.map { [$0] } ?? []) }

    /// The names among those given that are no keys, in order.
    static func all(in names: some Sequence<String>) -> [UnknownKey] {
        Set(names).subtracting(known).filter { name in ConfigurationKey.prefixes.contains(where: name.hasPrefix) }
            .sorted().map(
                Self.init
            )
    }

    private init(name: String) {
        self.name = name
        let candidates = Self.known.map { (key: $0, distance: Self.distance(from: name, to: $0)) }
        let best = candidates.min { ($0.distance, $0.key) < ($1.distance, $1.key) }
        nearest = best.flatMap { $0.distance <= 3 || name.hasPrefix($0.key) ? $0.key : nil }
    }

    /// How many letters have to be put in, taken out or replaced to make one name of the other.
    private static func distance(from left: String, to right: String) -> Int {
        let right = Array(right.utf8)
        var row = Array(0...right.count)
        for (line, letter) in left.utf8.enumerated() {
            var diagonal = row[0]
            row[0] = line + 1
            for column in right.indices {
                let replaced = diagonal + (letter == right[column] ? 0 : 1)
                diagonal = row[column + 1]
                row[column + 1] = min(replaced, diagonal + 1, row[column] + 1)
            }
        }
        return row[right.count]
    }
}
