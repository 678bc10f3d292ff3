/// How many records a sample company has.
///
/// The demo company has 300 leads. A larger one has as many leads as asked for; everything else grows with them up to
/// what belongs to 50,000 leads, and from there on only the leads do: deals, activities, calls and history are those of
/// the last 50,000, and earlier leads stand alone. The records of a larger company lie further back in time too.
struct SampleScale: Sendable {
    private static let demoLeads = 300
    private static let longestStretch = 7
    private static let oldest = 890

    let leads: Int
    /// How many leads, the last ones, have to do with other records.
    let linkedLeads: Int

    /// The scale with so many leads; `nil` for the demo company.
    init(leads: Int?, linked most: Int = 50_000) {
        self.leads = max(leads ?? Self.demoLeads, Self.demoLeads)
        linkedLeads = min(self.leads, most)
    }

    /// What so many records of the demo company become.
    func count(_ demo: Int) -> Int { demo * linkedLeads / Self.demoLeads }

    /// How many leads a day come in the last week.
    var leadsPerDay: Int { 6 * leads / Self.demoLeads / stretch }

    /// What so many days of the demo company become; no company is older than its pipelines.
    func days(_ demo: Int) -> Int { min(demo * stretch, max(demo, Self.oldest)) }

    /// What so many records a day of the demo company become.
    func perDay(_ demo: Int) -> Int { count(demo) / stretch }

    private var stretch: Int { min(max(1, leads / Self.demoLeads), Self.longestStretch) }
}
