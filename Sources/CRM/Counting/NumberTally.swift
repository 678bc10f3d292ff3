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

    /// The least number that so many percent of the numbers do not exceed.
    func percentile(_ percent: Int) -> Decimal? {
        guard let values, !values.isEmpty else { return nil }
        let rank = (values.count * percent + 99) / 100
        return values.sorted()[max(rank, 1) - 1]
    }
}
