package import FoundationEssentials

extension Decimal {
    /// The number with so many digits behind the point at most; half of the last one counts as a whole.
    package func rounded(to digits: Int) -> Decimal {
        var factor = Decimal(1)
        for _ in 0..<digits { factor *= 10 }
        let scaled = self * factor
        let half = Decimal(sign: .plus, exponent: -1, significand: 5)
        let whole = (scaled < 0 ? scaled - half : scaled + half).withoutFraction
        return whole / factor
    }

    /// The number as JSON writes it: digits and a point, no exponent.
    package var digits: String { "\(self)" }

    private var withoutFraction: Decimal {
        Decimal(string: String("\(self)".prefix { $0 != "." })) ?? self
    }
}
