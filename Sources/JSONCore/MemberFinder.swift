/// Finds the same few members in many objects.
///
/// The rows of a list have the same members in the same order, so the places where the members stood in one object are
/// tried first in the next; only where a name there is another one are all names compared.
public struct MemberFinder: Sendable {
    /// The mark of each value that was found last, by name; `nil` where there is none that has a mark.
    public private(set) var marks: [TextMark?]

    /// All names one behind the other, and where each stands.
    private let text: [UInt8]
    private let names: [Range<Int>]
    /// The place of each name among the members of the last object; `nil` where that object has none.
    private var places: [Int?]
    /// The names by place, the first one first.
    private var order: [(place: Int, name: Int)] = []
    /// The entry of each name's value in the last object; 0 for none.
    private var found: [Int]

    /// Creates a finder for members with these names.
    public init(_ names: [String]) {
        text = names.flatMap { Array($0.utf8) }
        var end = 0
        self.names = names.map { name in
            defer { end += name.utf8.count }
            return end..<end + name.utf8.count
        }
        marks = names.map { _ in nil }
        places = names.map { _ in nil }
        found = names.map { _ in 0 }
    }

    /// Looks for the first member with each name; there is none in a value that is no object.
    public mutating func find(in object: JSONNode) {
        guard object.kind == .object else {
            for name in names.indices { (found[name], marks[name]) = (0, nil) }
            return
        }
        let text = text
        text.withUnsafeBufferPointer { names in
            object.document.bytes.withUnsafeBufferPointer { text in
                object.document.tape.withUnsafeBufferPointer { tape in
                    findEntries(in: ObjectReading(text: text, tape: tape, names: names, object: object.index))
                }
            }
        }
        // What has escapes must be decoded, which only a node can.
        for name in names.indices where marks[name] == nil { marks[name] = value(of: name, in: object)?.textMark }
    }

    /// The value with a name in the object that was looked through last; `nil` where there is none.
    public func value(of name: Int, in object: JSONNode) -> JSONNode? {
        found[name] == 0 ? nil : JSONNode(document: object.document, index: found[name])
    }

    private mutating func findEntries(in reading: ObjectReading) {
        for name in names.indices { found[name] = 0 }
        if !reading.find(order, names, into: &found) {
            findPlaces(in: reading)
            for name in names.indices { found[name] = 0 }
            _ = reading.find(order, names, into: &found)
        } else if order.count < names.count {
            for name in names.indices where places[name] == nil {
                found[name] = reading.value(named: names[name])
            }
        }
        for name in names.indices { marks[name] = reading.mark(of: found[name]) }
    }

    private mutating func findPlaces(in reading: ObjectReading) {
        for name in places.indices { places[name] = nil }
        order = []
        reading.forEachName { place, entry in
            let name = names.indices.first { places[$0] == nil && reading.isName(entry, names[$0]) }
            guard let name else { return }
            places[name] = place
            order.append((place, name))
        }
    }
}
