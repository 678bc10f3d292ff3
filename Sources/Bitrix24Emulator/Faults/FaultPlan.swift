/// What goes wrong on a portal: rules, of which the first that fits a call decides.
package struct FaultPlan: Hashable, Sendable {
    /// What the draws of rules with a probability follow from.
    package var seed: UInt64
    /// The rules in order.
    package var rules: [FaultRule]

    /// Creates a plan.
    package init(_ rules: [FaultRule] = [], seed: UInt64 = 1) {
        self.seed = seed
        self.rules = rules
    }
}
