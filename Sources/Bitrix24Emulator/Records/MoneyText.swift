/// Amounts of money as the portal writes them.
enum MoneyText {
    /// Hundredths as `15000.00`.
    static func text(_ hundredths: Int) -> String {
        let (whole, cents) = hundredths.magnitude.quotientAndRemainder(dividingBy: 100)
        return (hundredths < 0 ? "-" : "") + String(whole) + (cents < 10 ? ".0" : ".") + String(cents)
    }

    /// The largest amount that is kept, in hundredths: sums and products of amounts stay far from what can't be counted.
    private static let largest = 1_000_000_000_000_000.0

    /// The hundredths of an amount; `nil` where a text is no number.
    static func hundredths(_ text: String) -> Int? {
        Double(text.filter { $0 != " " }).flatMap { $0.isFinite ? rounded($0 * 100) : nil }
    }

    /// Hundredths that were worked out, rounded; the nearest that are kept where they are beyond that.
    static func rounded(_ hundredths: Double) -> Int {
        hundredths.isNaN ? 0 : Int(max(-largest, min(largest, hundredths.rounded())))
    }

    /// The hundredths that a text starts with; the nearest there are where it is beyond what can be kept.
    static func bound(_ text: String) -> Int {
        let hundredths = ((Double(text) ?? Double(PHP.integer(text))) * 100).rounded()
        return Int(exactly: hundredths) ?? (hundredths < 0 ? .min : .max)
    }
}
