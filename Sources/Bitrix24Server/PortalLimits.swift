import Bitrix24Emulator

/// The request limits that the embedded portal keeps.
package enum PortalLimits: String, CaseIterable, Sendable {
    /// A burst of 50 requests and two a second in the long run, as on most plans.
    case standard
    /// A burst of 250 requests and five a second, as on the Enterprise plan.
    case enterprise
    /// No limits.
    case none

    var emulated: EmulatorConfiguration.Limits {
        switch self {
        case .standard: .standard
        case .enterprise: .enterprise
        case .none: .none
        }
    }
}
