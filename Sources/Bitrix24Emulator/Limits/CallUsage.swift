/// What a portal remembers of calls: how long they ran, what they changed, and which of them shall go wrong.
struct CallUsage: Sendable {
    var operating = OperatingAccount()
    var journal = CallJournal()
    var faults = FaultState(FaultPlan())
}
