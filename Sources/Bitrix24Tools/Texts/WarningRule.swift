/// When a list tool warns that nothing bounds its answer in time, and what it suggests.
package struct WarningRule: Hashable, Sendable {
    /// The date fields that can bound the answer; the first is the one to suggest.
    package var fields: [String]
    /// The range to suggest.
    package var range: DateHint
    /// What the warning says.
    package var message: String

    /// Creates a rule.
    package init(fields: [String], range: DateHint, message: String) {
        self.fields = fields
        self.range = range
        self.message = message
    }
}
