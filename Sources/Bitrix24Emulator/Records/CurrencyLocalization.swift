/// How amounts in a currency look in one language.
struct CurrencyLocalization: Sendable {
    var language: String
    var name: String?
    /// Where the number stands, such as `# &#8381;`.
    var format = "#"
    var decimalPoint = "."
    var separator: String?
    /// A letter for the separator of thousands.
    var variant: String?
    var decimals = 2
    /// Whether zeros behind the point are left out.
    var hidesZero = true
}
