import FoundationEssentials

/// What has been seen of a series of numbers.
struct NumberTally {
    private(set) var count = 0
    private(set) var sum = Decimal(0)
    private(set) var least: Decimal?
    private(set) var greatest: Decimal?
    /// All numbers, where a percentile has to be told.
    private var values: [Decimal]?

    init(keepsValues: Bool) {
        values = keepsValues ? [] : nil
    }

    mutating func add(_ number: Decimal) {
        count += 1
        sum += number
        if least.map({ number < $0 }) ?? true { least = number }
        if greatest.map({ number > $0 }) ?? true { greatest = number }
        values?.append(number)
    }

    /// The mean, to the hundredth; `nil` where there was no number.
    var average: Decimal? { count == 0 ? nil : (sum / Decimal(count)).rounded(to: 2) }

    /// The least number that so many percent of the numbers do not exceed; for 50 the median, which lies in the middle between
    /// two numbers where there is no middle one.
    func percentile(_ percent: Int) -> Decimal? {
        guard let sorted = values?.sorted(), !sorted.isEmpty else { return nil }
        if percent == 50, sorted.count.isMultiple(of: 2) {
            return ((sorted[sorted.count / 2 - 1] + sorted[sorted.count / 2]) / 2).rounded(to: 2)
        }
        let rank = (sorted.count * percent + 99) / 100
        return sorted[max(rank, 1) - 1]
    }
}
