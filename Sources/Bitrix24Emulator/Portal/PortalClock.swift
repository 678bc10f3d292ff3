import FoundationEssentials

/// The wall clock.
package enum PortalClock {
    /// The seconds since 1970.
    @Sendable package static func now() -> Double { Date().timeIntervalSince1970 }
}
