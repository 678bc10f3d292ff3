/// What a locale says of an argument of a prompt.
package struct PromptArgumentText: Hashable, Sendable {
    /// What an argument takes, and so where its completions come from.
    package enum Kind: Hashable, Sendable {
        /// Any text.
        case text
        /// A whole number.
        case integer(ClosedRange<Int>)
        /// A stretch of time as ``CRM/PeriodReader`` understands it.
        case period
        /// The name of a ``DateHint``.
        case dateHint
        /// `process`, `success` or `failure`.
        case semantics
        /// The code of a lead's status.
        case leadStatus
        /// The code of a lead's source.
        case leadSource
        /// The name or number of a pipeline of deals.
        case pipeline
        /// The number of a sales pipeline; 0 is the general one.
        case dealCategory
        /// The name or number of an employee, "me", or a department.
        case person
        /// The number of an employee.
        case user
        /// The number of a lead.
        case lead
        /// The number of a company.
        case company
    }

    /// The name that clients send.
    package var name: String
    /// What the argument takes.
    package var kind: Kind
    /// What counts where nothing is given; `nil` where nothing can.
    package var defaultValue: String?
    /// What to fill in.
    package var description: String
    /// What the result says where nothing is given.
    package var warning: String
}
