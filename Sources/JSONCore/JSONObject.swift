/// The members of a JSON object in the order they were added.
///
/// Names are told apart byte by byte, as JSON does. Looking a name up walks the members: right for the dozens of names
/// that parameters have, not for thousands. Objects with the same members in another order are equal.
public struct JSONObject: Sendable {
    /// A name and its value.
    public struct Member: Hashable, Sendable {
        /// The name.
        public var key: String
        /// The value.
        public var value: JSONValue

        /// Creates a member.
        public init(key: String, value: JSONValue) {
            self.key = key
            self.value = value
        }
    }

    /// The members in order.
    public private(set) var members: [Member]

    /// Creates an object without members.
    public init() {
        members = []
    }

    /// Creates an object; of two members with the same name the later value stays, at the earlier place.
    public init(_ members: some Sequence<Member>) {
        self.init(members) { _, later in later }
    }

    /// Creates an object from members whose names may be there twice.
    init(_ members: some Sequence<Member>, choosing choice: (JSONValue, JSONValue) -> JSONValue) {
        let members = Array(members)
        self.init(unique: members)
        guard Set(members.map(\.key)).count < members.count else { return }
        self.members = []
        var places: [[UInt8]: Int] = [:]
        for member in members {
            let place = places[Array(member.key.utf8), default: self.members.count]
            if place < self.members.count {
                self.members[place].value = choice(self.members[place].value, member.value)
            } else {
                places[Array(member.key.utf8)] = place
                self.members.append(member)
            }
        }
    }

    init(unique members: [Member]) {
        self.members = members
    }

    /// The value of a member; `nil` where there is none.
    ///
    /// Setting `nil` removes the member.
    public subscript(key: String) -> JSONValue? {
        get { place(of: key).map { members[$0].value } }
        set {
            switch (place(of: key), newValue) {
            case (let place?, let value?): members[place].value = value
            case (let place?, nil): members.remove(at: place)
            case (nil, let value?): members.append(Member(key: key, value: value))
            case (nil, nil): break
            }
        }
    }

    /// The names in order.
    public var keys: [String] { members.map(\.key) }

    /// How many members there are.
    public var count: Int { members.count }

    /// Whether there is no member.
    public var isEmpty: Bool { members.isEmpty }

    private func place(of key: String) -> Int? { members.firstIndex { $0.key.hasSameBytes(as: key) } }
}

extension JSONObject: Hashable {
    public static func == (left: JSONObject, right: JSONObject) -> Bool {
        left.count == right.count && left.sortedMembers == right.sortedMembers
    }

    public func hash(into hasher: inout Hasher) {
        hasher.combine(sortedMembers)
    }

    private var sortedMembers: [Member] {
        members.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
    }
}

extension JSONObject: ExpressibleByDictionaryLiteral {
    public init(dictionaryLiteral elements: (String, JSONValue)...) {
        self.init(elements.map { Member(key: $0.0, value: $0.1) })
    }
}

extension String {
    /// Whether both texts are the same code points; `==` also takes a composed letter for a decomposed one.
    func hasSameBytes(as other: String) -> Bool {
        self == other && utf8.elementsEqual(other.utf8)
    }
}
