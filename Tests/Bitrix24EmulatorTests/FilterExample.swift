import JSONCore
import Testing

/// A filter, and what each row that it finds must be like.
struct FilterExample: Sendable, CustomTestStringConvertible {
    let filter: JSONValue
    let fits: @Sendable (JSONValue) -> Bool

    init(_ filter: JSONValue, _ fits: @escaping @Sendable (JSONValue) -> Bool) {
        self.filter = filter
        self.fits = fits
    }

    var testDescription: String { filter.text }
}
