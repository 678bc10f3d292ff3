/// Finds the same few members in many objects.
///
/// The rows of a list have the same members in the same order, so the places where the members stood in one object are
/// tried first in the next; only where a name there is another one are all names compared.
public struct MemberFinder: Sendable {
    private let names: [[UInt8]]
    /// The place of each name among the members of the last object; `nil` where that object has none.
    private var places: [Int?]
    /// The names by place, the first one first.
    private var order: [(place: Int, name: Int)] = []
    /// The entry of each name's value in the last object; 0 for none.
    private var found: [Int]

    /// Creates a finder for members with these names.
    public init(_ names: [String]) {
        self.names = names.map { Array($0.utf8) }
        places = names.map { _ in nil }
        found = names.map { _ in 0 }
    }

    /// Hands out the value of the first member with each name; `nil` where the object has none, or the value is no object.
    ///
    /// - Parameter take: Called once for each name, with its place among the names.
    public mutating func find(in object: JSONNode, _ take: (_ name: Int, _ value: JSONNode?) -> Void) {
        let document = object.document
        for name in names.indices { found[name] = 0 }
        if object.kind == .object { findEntries(in: object) }
        for name in names.indices {
            take(name, found[name] == 0 ? nil : JSONNode(document: document, index: found[name]))
        }
    }

    private mutating func findEntries(in object: JSONNode) {
        object.document.bytes.withUnsafeBufferPointer { text in
            object.document.tape.withUnsafeBufferPointer { tape in
                let reading = Reading(text: text, tape: tape, object: object.index)
                if !reading.find(order, names, into: &found) {
                    findPlaces(in: reading)
                    for name in names.indices { found[name] = 0 }
                    _ = reading.find(order, names, into: &found)
                } else if order.count < names.count {
                    for name in names.indices where places[name] == nil {
                        found[name] = reading.value(named: names[name])
                    }
                }
            }
        }
    }

    private mutating func findPlaces(in reading: Reading) {
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

/// One object, while its document is lent.
private struct Reading {
    let text: UnsafeBufferPointer<UInt8>
    let tape: UnsafeBufferPointer<TapeEntry>
    let object: Int

    /// Looks for names at their places; whether all of them stand there.
    ///
    /// A value is told by its entry.
    func find(_ order: [(place: Int, name: Int)], _ names: [[UInt8]], into found: inout [Int]) -> Bool {
        var name = object + 1
        let end = Int(tape[object].next)
        var place = 0
        for expected in order {
            while name < end, place < expected.place {
                name = Int(tape[name + 1].next)
                place += 1
            }
            guard name < end, isName(name, names[expected.name]) else { return false }
            found[expected.name] = name + 1
        }
        return !order.isEmpty
    }

    /// The entry of a member's value; 0 where there is none.
    func value(named wanted: [UInt8]) -> Int {
        var name = object + 1
        while name < Int(tape[object].next) {
            if isName(name, wanted) { return name + 1 }
            name = Int(tape[name + 1].next)
        }
        return 0
    }

    func forEachName(_ body: (_ place: Int, _ entry: Int) -> Void) {
        var name = object + 1
        var place = 0
        while name < Int(tape[object].next) {
            body(place, name)
            name = Int(tape[name + 1].next)
            place += 1
        }
    }

    func isName(_ entry: Int, _ name: [UInt8]) -> Bool {
        guard tape[entry].detail == 0 else {
            return JSONString.decode(ArraySlice(text[tape[entry].content]), hasEscapes: true).utf8.elementsEqual(name)
        }
        let content = tape[entry].content
        guard content.count == name.count else { return false }
        return name.withUnsafeBufferPointer { EightBytes.areEqual(UnsafeBufferPointer(rebasing: text[content]), $0) }
    }
}
