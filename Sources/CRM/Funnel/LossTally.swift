/// What has been counted of one reason of losing records.
package struct LossTally: Sendable {
    /// The stage that lost records stand in.
    package let stage: Stage
    /// How many stand there now.
    package private(set) var records = 0
    private var origins: [String: Int] = [:]

    init(_ stage: Stage) {
        self.stage = stage
    }

    /// The stage that most of them came from, and how many; `nil` where the history does not say.
    package var mainOrigin: (stage: String, records: Int)? {
        origins.min { ($1.value, $0.key) < ($0.value, $1.key) }.map { ($0.key, $0.value) }
    }

    mutating func add(from origin: String?) {
        records += 1
        if let origin { origins[origin, default: 0] += 1 }
    }
}
