extension MethodFailure {
    /// A failure whose code is a sentence, as methods of dictionaries and of duplicates have it.
    static func sentence(_ code: String, _ message: String? = nil) -> MethodFailure {
        MethodFailure(400, code, message ?? code)
    }

    static let statusNotFound = sentence("Status is not found.")
    static let invalidIdentifier = sentence("Invalid identifier.")
}
