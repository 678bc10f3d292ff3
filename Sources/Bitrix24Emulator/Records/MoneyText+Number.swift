import JSONCore

extension MoneyText {
    /// Hundredths as a JSON number: `15000`, `66666.67`, `100.5`.
    static func number(_ hundredths: Int) -> JSONNumber {
        guard !hundredths.isMultiple(of: 100) else { return JSONNumber(hundredths / 100) }
        var text = self.text(hundredths)
        if text.hasSuffix("0") { text.removeLast() }
        return JSONNumber(text) ?? JSONNumber(hundredths / 100)
    }
}
