/// A call that has been asked for and has no answer yet.
struct PendingCall: Sendable {
    typealias Instant = ErasedClock.Instant

    /// What tells calls apart; later ones have greater numbers.
    let id: Int
    /// The method and its parameters.
    let command: BatchCommand
    /// What others recognise it by, where they may join it.
    var subject: CallDispatcher.Subject?
    /// The methods of the commands, where the call is a caller's own batch.
    var carried: [PortalMethod] = []
    /// What the call does to the portal's data.
    let access: MethodAccess
    /// When it was asked for.
    let arrivedAt: Instant
    /// When whoever asks does not want the answer any more.
    let deadline: Instant
    /// Whether it may travel in a batch with other calls, as far as that is not up to its parameters.
    var mayTravel: Bool
    /// When it may start, after a failure.
    var notBefore: Instant
    /// What to do after the next failure.
    var retries: RetryState
    /// Why it has to be tried again.
    var lastError: PortalError?
    /// How often it was sent.
    var tries = 0
    /// When the answer to the last try came.
    var failedAt: Instant?

    var method: PortalMethod { command.method }

    /// Whether it can travel in a batch with other calls.
    var isPackable: Bool { mayTravel && command.isPackable }
}
