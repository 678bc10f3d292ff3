/// What a time zone file (TZif, RFC 9636) says: past changes one by one, and a rule for those after them.
struct TimeZoneFile: Hashable, Sendable {
    /// Why a file cannot be used.
    struct Fault: Error {
        var reason: String
    }

    private let moments: [Int64]
    private let offsets: [Int]
    /// What holds before the first change.
    private let firstOffset: Int
    private let rule: TimeZoneRule?

    /// A zone whose clocks never change.
    init(fixedOffset: Int) {
        moments = []
        offsets = []
        firstOffset = fixedOffset
        rule = nil
    }

    /// Reads a file.
    ///
    /// Files of version 2 and later say everything twice; only the second part has times of 64 bits and the rule.
    init(bytes: [UInt8]) throws(Fault) {
        var reader = TimeZoneFileReader(bytes: bytes)
        var header = try reader.header()
        let isVersion1 = header.version == 0
        if !isVersion1 {
            try reader.skip(header.size(timeSize: 4))
            header = try reader.header()
        }
        guard header.leapCount == 0 else { throw Fault(reason: "zones with leap seconds are not supported") }
        moments = try reader.integers(header.timeCount, size: isVersion1 ? 4 : 8)
        let indexes = try reader.bytes(header.timeCount).map(Int.init)
        let types = try reader.types(header.typeCount)
        guard indexes.allSatisfy({ $0 < types.count }), let first = types.first, moments == moments.sorted() else {
            throw Fault(reason: "the table of changes is damaged")
        }
        offsets = indexes.map { types[$0] }
        firstOffset = first
        guard !isVersion1 else {
            rule = nil
            return
        }
        try reader.skip(header.charCount + header.standardCount + header.utcCount)
        let footer = try reader.footer()
        rule = footer.isEmpty ? nil : TimeZoneRule(footer)
        if rule == nil, !footer.isEmpty { throw Fault(reason: "its rule \"\(footer)\" is not understood") }
    }

    /// How many seconds local clocks are ahead of UTC.
    func offset(at moment: Int64) -> Int {
        guard let last = moments.last else { return rule?.offset(at: moment) ?? firstOffset }
        if let rule, moment > last { return rule.offset(at: moment) }
        let later = firstIndex(after: moment)
        return later == 0 ? firstOffset : offsets[later - 1]
    }

    /// The changes after the start of a stretch of time and up to its end, in order.
    func transitions(in window: ClosedRange<Int64>) -> [TimeZoneRules.Transition] {
        let listed = moments[firstIndex(after: window.lowerBound)..<firstIndex(after: window.upperBound)]
        let ruled = (rule?.changes(around: window.lowerBound) ?? []) + (rule?.changes(around: window.upperBound) ?? [])
        let candidates = Set(listed).union(ruled.map(\.at).filter { window.contains($0) && $0 > window.lowerBound })
        return candidates.sorted()
            .map { .init(at: $0, before: offset(at: $0 - 1), after: offset(at: $0)) }
            .filter { $0.before != $0.after }
    }

    /// The place of the first change later than a moment.
    private func firstIndex(after moment: Int64) -> Int {
        var low = 0
        var high = moments.count
        while low < high {
            let middle = (low + high) / 2
            if moments[middle] <= moment { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
