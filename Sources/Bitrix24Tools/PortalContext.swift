package import Bitrix24
package import CRM

/// What every call of a tool and every read of a resource is given.
package struct PortalContext: Sendable {
    /// The client of the portal.
    package let client: PortalClient
    /// The texts of the locale.
    package let texts: LocaleTexts
    /// The time zone of every date that is written.
    package let zone: TimeZoneRules
    /// The time in seconds since 1970.
    package let now: @Sendable () -> Int64
    /// What the tools were told from outside.
    package let settings: ToolSettings
    /// What the portal says about itself.
    let crm: CRMDirectory
    /// What was written of the portal's dictionaries before.
    let entries = EntryMemory()
    private let ranges = RangeMemory()

    /// Creates a context.
    package init(
        client: PortalClient,
        texts: LocaleTexts,
        zone: TimeZoneRules,
        now: @escaping @Sendable () -> Int64,
        settings: ToolSettings = ToolSettings()
    ) {
        self.client = client
        self.texts = texts
        self.zone = zone
        self.now = now
        self.settings = settings
        crm = CRMDirectory(client: client, zone: zone, russian: texts.message(.language) == "ru", now: now)
    }

    /// Loads what nearly every question needs, in one request: what the portal says about itself, and its names.
    ///
    /// Never fails: what could not be loaded is looked up when it is asked for.
    package func prefetch() async { _ = try? await crm.model(counting: RequestCount()) }

    /// The days that a hint names, seen from now.
    func range(of hint: DateHint) -> DateRange {
        ranges.range(of: hint, now: now(), in: zone)
    }
}
