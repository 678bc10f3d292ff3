/// A figure about a group of records.
package struct Metric: Hashable, Sendable {
    /// What is figured out.
    package enum Kind: Hashable, Sendable {
        /// How many records.
        case count
        /// Which part of all records that were counted, in percent.
        case share
        /// Which part of the group's records ended in a group of stages (`P`, `S`, `F`), in percent.
        case conversion(String)
        /// Which part of the records that ended did so well, in percent.
        case winRate
        case sum
        case average
        case minimum
        case maximum
        /// The value that so many percent of the values do not exceed (the nearest rank); 50 is the median, the mean of the two
        /// in the middle of an even number of values.
        case percentile(Int)
        /// How many different values.
        case distinct
    }

    /// What is figured out.
    package let kind: Kind
    /// The field whose values are looked at; `nil` where records are counted.
    package let field: EntityField?

    package init(_ kind: Kind, of field: EntityField? = nil) {
        self.kind = kind
        self.field = field
    }

    /// The name in answers, such as `count`, `sum(Сумма)`, `p90(Длительность)`.
    package var name: String {
        switch kind {
        case .count: "count"
        case .share: "share, %"
        case .conversion("P"): "open, %"
        case .conversion("F"): "lost, %"
        case .conversion: "conversion, %"
        case .winRate: "winRate, %"
        case .sum: named("sum")
        case .average: named("avg")
        case .minimum: named("min")
        case .maximum: named("max")
        case .percentile(50): named("median")
        case .percentile(let percent): named("p\(percent)")
        case .distinct: named("distinct")
        }
    }

    /// Whether the figure follows from how many records there are, so that no record has to be read.
    package var countsOnly: Bool {
        switch kind {
        case .count, .share, .conversion, .winRate: true
        case .sum, .average, .minimum, .maximum, .percentile, .distinct: false
        }
    }

    /// Whether the group of stages of each record matters.
    package var needsStageGroup: Bool {
        switch kind {
        case .conversion, .winRate: true
        case .count, .share, .sum, .average, .minimum, .maximum, .percentile, .distinct: false
        }
    }

    private func named(_ word: String) -> String { "\(word)(\(field?.title ?? ""))" }
}
