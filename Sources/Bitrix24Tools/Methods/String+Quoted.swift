import JSONCore

extension String {
    /// How long what somebody gave is when it is repeated.
    private static let longestQuote = 100

    /// The text between quotation marks, as JSON has it; a long one is cut.
    var quoted: String {
        let beginning = prefix(Self.longestQuote)
        return JSONValue.string(beginning.endIndex == endIndex ? self : beginning + "…").text
    }
}
