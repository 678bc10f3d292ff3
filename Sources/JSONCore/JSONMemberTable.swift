/// Members that are written again and again, all in one array: an object has some of them, told by their places.
public struct JSONMemberTable: Hashable, Sendable {
    /// The members, each behind a comma.
    private(set) var bytes: [UInt8] = []
    private var ends: [Int] = [0]

    /// Creates a table without members.
    public init() {}

    /// Adds a member and returns its place.
    public mutating func add(_ member: JSONMember) -> Int {
        bytes.append(UInt8(ascii: ","))
        bytes.append(contentsOf: member.bytes)
        ends.append(bytes.count)
        return ends.count - 2
    }

    /// Where a member stands, its comma included.
    func range(of place: Int) -> Range<Int> { ends[place]..<ends[place + 1] }
}

extension JSONWriter {
    /// Writes some members of a table, in the order of the places.
    public mutating func members(at places: [Int], of table: JSONMemberTable) {
        table.bytes.withUnsafeBufferPointer { members in
            for place in places {
                let range = table.range(of: place)
                let hasComma = needsComma
                needsComma = false
                append(UnsafeBufferPointer(rebasing: members[hasComma ? range : range.dropFirst()]))
                needsComma = true
            }
        }
    }
}
