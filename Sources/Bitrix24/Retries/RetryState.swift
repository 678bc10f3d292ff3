/// Decides after each failure of a call whether to try again, and when.
///
/// Reads are repeated after failures of the network and of the portal, and after limits. All else is repeated only
/// where the portal said that it did not start the call: above its limits.
struct RetryState {
    /// What to do after a failure.
    enum Action: Hashable {
        /// Give up.
        case fail
        /// Wait so long, then try again.
        case retry(after: Duration)
        /// Hold all calls to this portal back for so long, then try again.
        case holdBack(for: Duration)
    }

    private let access: MethodAccess
    private let retries: Int
    private let longestBlock: Duration
    private var attempts = 0
    private var blocked: Duration = .zero

    init(access: MethodAccess, retries: Int, longestBlock: Duration) {
        self.access = access
        self.retries = retries
        self.longestBlock = longestBlock
    }

    /// Decides.
    ///
    /// - Parameters:
    ///   - release: How long the method stays blocked, if the portal said so.
    ///   - jitter: A random number from 0 to 1 that spreads callers out.
    mutating func action(after error: PortalError, release: Duration?, jitter: Double) -> Action {
        guard attempts < retries else { return .fail }
        let growth = (0..<attempts).reduce(1.0) { factor, _ in factor * 1.5 }
        let spread = 1 + jitter / 4
        attempts += 1
        switch error.kind {
        case .overLimit where error.isOperatingLimit:
            let wait = release ?? .seconds(10 * growth)
            blocked += wait
            return blocked <= longestBlock ? .retry(after: wait) : .fail
        case .overLimit: return .holdBack(for: .seconds(growth * spread))
        case .timedOut, .unavailable:
            return access == .read ? .retry(after: .seconds(0.25 * growth * growth * spread)) : .fail
        case .unauthorized, .forbidden, .notFound, .methodNotFound, .invalidParameters, .suspended, .moved,
            .notAPortal, .cancelled:
            return .fail
        }
    }
}

extension PortalError {
    /// Whether the method itself ran for too long lately; other methods still run.
    var isOperatingLimit: Bool { code?.uppercased() == Self.operatingLimit }

    /// The portal's code for that.
    static let operatingLimit = "OPERATION_TIME_LIMIT"
}
