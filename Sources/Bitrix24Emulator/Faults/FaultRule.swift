/// Which calls a fault befalls.
package struct FaultRule: Hashable, Sendable {
    /// When a call goes wrong.
    package enum Moment: String, CaseIterable, Hashable, Sendable {
        /// Instead of being carried out.
        case before
        /// Once it has been carried out, so that only the answer suffers.
        case after
    }

    /// What goes wrong.
    package let fault: Fault
    /// The methods, with `*` for any letters; `oauth.token` is the token endpoint, which `*` alone does not mean.
    package var method: String
    /// Only reads or only writes, where a batch with a write in it is a write; `nil` for both.
    package var access: MethodAccess?
    /// When it goes wrong: a fault that spoils the answer always strikes after the call, one that refuses it before.
    package let moment: Moment
    /// How many fitting calls are let through first.
    package var skip: Int
    /// How often it goes wrong at most; `nil` for until the rule is cleared.
    package var times: Int?
    /// In which share of the remaining calls it goes wrong, above 0 and up to 1.
    package var probability: Double
    /// How many seconds the client waits first.
    package var latency: Double

    /// Creates a rule; what does not spoil an answer strikes before the call unless told otherwise.
    package init(
        _ fault: Fault,
        method: String = "*",
        access: MethodAccess? = nil,
        moment: Moment = .before,
        skip: Int = 0,
        times: Int? = nil,
        probability: Double = 1,
        latency: Double = 0
    ) {
        self.fault = fault
        self.method = method
        self.access = access
        self.moment = fault.spoilsAnswer ? .after : fault.precedesCall ? .before : moment
        self.skip = skip
        self.times = times
        self.probability = probability
        self.latency = latency
    }
}
