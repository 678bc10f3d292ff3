/// The rules that are in force, and how often each has struck.
struct FaultState: Sendable {
    /// A rule and its account.
    struct Entry: Sendable {
        let rule: FaultRule
        let pattern: MethodPattern
        /// How many calls fitted.
        var matched = 0
        /// How many went wrong.
        var struck = 0

        init(_ rule: FaultRule) {
            self.rule = rule
            pattern = MethodPattern(rule.method)
        }
    }

    /// A call as rules look at it.
    struct Target: Sendable {
        /// The method in lower case.
        var method: String
        var access: MethodAccess
        var credential: Caller.Credential
        /// The host that was asked.
        var host = ""
        /// Whether it is one command of a batch.
        var isCommand = false
    }

    private(set) var entries: [Entry]
    private(set) var seed: UInt64
    private var generator: SplitMix64

    init(_ plan: FaultPlan) {
        entries = plan.rules.map(Entry.init)
        seed = plan.seed
        generator = SplitMix64(seed: plan.seed)
    }

    /// Adds rules behind those in force.
    mutating func add(_ rules: [FaultRule]) {
        entries += rules.map(Entry.init)
    }

    /// Begins the draws anew.
    mutating func reseed(_ seed: UInt64) {
        self.seed = seed
        generator = SplitMix64(seed: seed)
    }

    /// Lets everything go well again.
    mutating func clear() {
        entries = []
    }

    /// The rule that a call falls to at a moment; `nil` where it goes well.
    mutating func strike(_ moment: FaultRule.Moment, _ target: Target) -> FaultRule? {
        for place in entries.indices where entries[place].rule.moment == moment {
            guard entries[place].fits(target) else { continue }
            entries[place].matched += 1
            let entry = entries[place]
            guard entry.matched > entry.rule.skip, entry.struck < entry.rule.times ?? .max else { continue }
            guard entry.rule.probability >= 1 || draw() < entry.rule.probability else { continue }
            entries[place].struck += 1
            return entry.rule
        }
        return nil
    }

    /// A number from 0 up to but not including 1.
    private mutating func draw() -> Double {
        Double(generator.next() >> 11) / Double(1 << 53)
    }
}

extension FaultState.Entry {
    func fits(_ target: FaultState.Target) -> Bool {
        guard pattern.matches(target.method), rule.access == nil || rule.access == target.access else { return false }
        if target.method.hasPrefix("oauth."), !rule.method.lowercased().hasPrefix("oauth.") { return false }
        if target.isCommand, !rule.fault.befallsCommands { return false }
        switch rule.fault {
        case .refusal(let refusal, _):
            // A batch has no scope and no running time of its own.
            if target.method == Batch.name, refusal == .missingScope || refusal == .operationTimeLimit { return false }
            return refusal.concerns(target.credential)
        case .redirect(let address): return !address.hasSuffix("//" + target.host)
        case .latency, .html, .cut, .half, .drip: return true
        }
    }
}
