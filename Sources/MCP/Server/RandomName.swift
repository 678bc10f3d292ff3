/// Names that cannot be guessed, for what must be found by whoever was told the name and nobody else.
package enum RandomName {
    /// 128 random bits as 32 hexadecimal digits.
    @Sendable
    package static func make() -> String {
        var generator = SystemRandomNumberGenerator()
        return (0..<4).map { _ in
            let digits = String(UInt32.random(in: .min ... .max, using: &generator), radix: 16)
            return String(repeating: "0", count: 8 - digits.count) + digits
        }
        .joined()
    }
}
