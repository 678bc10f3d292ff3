import FoundationEssentials

extension Decimal {
    /// How many digits surely fit into a machine word.
    private static let mostDigits = 18

    /// Reads a number as portals write them, such as `740000` or `-12.50`.
    init?(portalText text: some StringProtocol) {
        var significand: Int64 = 0
        var digits = 0
        var fraction: Int?
        var isNegative = false
        for (place, byte) in text.utf8.enumerated() {
            switch byte {
            case UInt8(ascii: "0")...UInt8(ascii: "9") where digits < Self.mostDigits:
                significand = significand * 10 + Int64(byte - UInt8(ascii: "0"))
                digits += 1
                fraction = fraction.map { $0 + 1 }
            case UInt8(ascii: ".") where fraction == nil: fraction = 0
            case UInt8(ascii: "-") where place == 0: isNegative = true
            default:
                // Longer than usual, or no number.
                self.init(string: String(text))
                return
            }
        }
        guard digits > 0 else { return nil }
        var exponent = -(fraction ?? 0)
        while exponent < 0, significand.isMultiple(of: 10) {
            significand /= 10
            exponent += 1
        }
        let number = Decimal(significand)
        self = exponent == 0 ? number : Decimal(sign: .plus, exponent: exponent, significand: number)
        if isNegative { negate() }
    }
}
