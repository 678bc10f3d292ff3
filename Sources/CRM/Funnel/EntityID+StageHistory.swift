extension EntityID {
    /// Whether portals keep the ways of such records through their stages.
    package var hasStageHistory: Bool { self == .lead || self == .deal || self == .invoice || isSmartProcess }
}
