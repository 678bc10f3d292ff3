import JSONCore

/// Values that an argument can have, the most likely first.
public struct Completion: Hashable, Sendable {
    /// No values.
    public static let none = Completion(values: [], total: 0)
    /// How many values the protocol carries at most.
    public static let mostValues = 100

    /// The values.
    public let values: [String]
    /// How many there are in all; `nil` where that is not known.
    public let total: Int?
    /// Whether there are more than these.
    public let hasMore: Bool

    /// Takes values over, as many as the protocol carries.
    ///
    /// - Parameter hasMore: Whether there are more than the given values, where nobody counted them.
    public init(values: [String], total: Int? = nil, hasMore: Bool = false) {
        self.values = Array(values.prefix(Self.mostValues))
        self.total = total
        self.hasMore = hasMore || self.values.count < total ?? values.count
    }
}

extension Completion {
    func writeMembers(to writer: inout JSONWriter) {
        writer.key("completion")
        writer.object { writer in
            writer.member("values", .strings(values))
            if let total { writer.member("total", total) }
            writer.member("hasMore", hasMore)
        }
    }
}
