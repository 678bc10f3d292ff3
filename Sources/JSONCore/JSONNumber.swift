/// A number that keeps the text it was written with.
///
/// Nothing is rounded: `15000.00` stays `15000.00`, and an integer beyond 64 bits stays whole. Two numbers are equal
/// when their texts are.
public struct JSONNumber: Hashable, Sendable {
    /// The number as JSON writes it.
    public let text: String

    /// Creates a number from its text; `nil` where the text is no JSON number.
    public init?(_ text: String) {
        guard let root = try? JSONDocument(parsing: text).root, root.kind == .number,
            root.rawBytes.count == text.utf8.count
        else { return nil }
        self.text = text
    }

    /// Creates a number from an integer.
    public init(_ value: some BinaryInteger) {
        text = String(value)
    }

    /// Creates a number from a double; `nil` where it is infinite or not a number.
    public init?(_ value: Double) {
        guard value.isFinite else { return nil }
        if value.magnitude <= 0x1p53, value == Double(Int64(value)), value != 0 || value.sign == .plus {
            text = String(Int64(value))
        } else {
            text = "\(value)"
        }
    }

    init(checked text: String) {
        self.text = text
    }

    /// The integer; `nil` where the number has a fraction, an exponent, or does not fit.
    public var int64: Int64? { Self.int64(text.utf8) }

    /// The integer; `nil` where the number has a fraction, an exponent, or does not fit.
    public var int: Int? { int64.flatMap(Int.init(exactly:)) }

    /// The nearest double; `nil` where the number is too large for one.
    public var double: Double? { Double(text).flatMap { $0.isFinite ? $0 : nil } }

    /// The digits without an exponent, such as `-0.0015`; `nil` where that would be longer than 400 digits.
    ///
    /// A number without an exponent is given as it was written.
    public var decimalString: String? {
        guard let mark = text.firstIndex(where: { $0 == "e" || $0 == "E" }) else { return text }
        guard let exponent = Int(text[text.index(after: mark)...]), exponent.magnitude <= 400 else { return nil }
        let parts = text[..<mark].drop { $0 == "-" }.split(separator: ".")
        let sign = text.hasPrefix("-") ? "-" : ""
        let digits = parts.joined()
        let point = (parts.first?.count ?? 0) + exponent
        let whole = String(digits.prefix(max(point, 0))) + String(repeating: "0", count: max(point - digits.count, 0))
        let fraction = String(repeating: "0", count: max(-point, 0)) + digits.dropFirst(max(point, 0))
        guard whole.count + fraction.count <= 400 else { return nil }
        let significant = whole.drop { $0 == "0" }
        return sign + (significant.isEmpty ? "0" : significant) + (fraction.isEmpty ? "" : "." + fraction)
    }

    /// The integer that the bytes of a JSON number write.
    static func int64(_ text: some Collection<UInt8>) -> Int64? {
        let isNegative = text.first == UInt8(ascii: "-")
        var value: Int64 = 0
        for byte in text.dropFirst(isNegative ? 1 : 0) {
            let digit = Int64(byte) - Int64(UInt8(ascii: "0"))
            let (product, isTooLarge) = value.multipliedReportingOverflow(by: 10)
            let (sum, isBeyond) = product.subtractingReportingOverflow(digit)
            guard 0...9 ~= digit, !isTooLarge, !isBeyond else { return nil }
            value = sum
        }
        guard !isNegative else { return value }
        return value == .min ? nil : -value
    }
}
