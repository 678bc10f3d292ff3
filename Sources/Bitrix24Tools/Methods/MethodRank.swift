/// Where a method stands among those that a query found.
struct MethodRank {
    /// How a query fits a name, the best first.
    enum Fit: Int {
        /// It is the name.
        case name
        /// The name begins with it.
        case beginning
        /// Its words are said of the method.
        case words
    }

    /// The method's place in the library.
    let place: Int
    let fit: Fit
    let score: Double
    private let name: String
    private let standing: Double

    init(place: Int, entry: MethodEntry, fit: Fit, score: Double) {
        self.place = place
        self.fit = fit
        self.score = score
        name = entry.lowercasedName
        standing = MethodProfile.standing(of: entry)
    }

    private var parts: Int { name.utf8.count { $0 == UInt8(ascii: ".") } }
}

extension MethodRank: Comparable {
    static func == (left: MethodRank, right: MethodRank) -> Bool { left.place == right.place }

    /// The better one is the lesser: of names with the same beginning the shorter ones, otherwise the higher score.
    static func < (left: MethodRank, right: MethodRank) -> Bool {
        if left.fit != right.fit { return left.fit.rawValue < right.fit.rawValue }
        if left.fit == .beginning {
            if left.parts != right.parts { return left.parts < right.parts }
            if left.standing != right.standing { return left.standing > right.standing }
        }
        if left.score != right.score { return left.score > right.score }
        return (left.name.utf8.count, left.name) < (right.name.utf8.count, right.name)
    }
}
