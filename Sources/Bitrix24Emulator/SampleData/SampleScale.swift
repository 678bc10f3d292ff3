/// How many records a sample company has.
///
/// The demo company has 300 leads. A larger one has as many leads as asked for; everything else grows with them up to
/// what belongs to 50,000 leads, and from there on only the leads do. The records of a larger company lie further back
/// in time too.
struct SampleScale: Sendable {
    private static let demoLeads = 300
    private static let mostProportional = 50_000
    private static let longestStretch = 7
    private static let oldest = 890

    let leads: Int

    /// The scale with so many leads; `nil` for the demo company.
    init(leads: Int?) {
        self.leads = max(leads ?? Self.demoLeads, Self.demoLeads)
    }

    /// What so many records of the demo company become.
    func count(_ demo: Int) -> Int { demo * min(leads, Self.mostProportional) / Self.demoLeads }

    /// What so many days of the demo company become; no company is older than its pipelines.
    func days(_ demo: Int) -> Int { min(demo * stretch, max(demo, Self.oldest)) }

    /// What so many records a day of the demo company become.
    func perDay(_ demo: Int) -> Int { count(demo) / stretch }

    private var stretch: Int { min(max(1, leads / Self.demoLeads), Self.longestStretch) }
}
