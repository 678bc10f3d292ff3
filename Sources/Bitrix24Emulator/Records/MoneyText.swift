/// Amounts of money as the portal writes them.
enum MoneyText {
    /// Hundredths as `15000.00`.
    static func text(_ hundredths: Int) -> String {
        let cents = abs(hundredths) % 100
        return (hundredths < 0 ? "-" : "") + String(abs(hundredths) / 100) + (cents < 10 ? ".0" : ".") + String(cents)
    }

    /// The hundredths of an amount; `nil` where a text is no number.
    static func hundredths(_ text: String) -> Int? {
        Double(text.filter { $0 != " " }).flatMap { Int(exactly: ($0 * 100).rounded()) }
    }
}
