/// The rows that the last few queries of a table found, so that their next pages need no search.
struct PlaceCache: Sendable {
    private static let capacity = 4

    private var entries: [(key: String, places: [Int])] = []

    subscript(key: String) -> [Int]? { entries.first { $0.key == key }?.places }

    mutating func keep(_ places: [Int], for key: String) {
        if entries.count == Self.capacity { entries.removeFirst() }
        entries.append((key, places))
    }

    mutating func clear() {
        if !entries.isEmpty { entries = [] }
    }
}
