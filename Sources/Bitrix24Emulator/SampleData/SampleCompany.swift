/// Makes the data of a Russian company that sells and installs climate equipment.
struct SampleCompany {
    /// The hour at which people start to work, and for how many seconds they do.
    private static let workStart = 9 * 3600
    private static let workSeconds = 10 * 3600

    var random: SplitMix64
    let now: Int
    let zone: PortalZone
    let scale: SampleScale
    var data = PortalData()
    /// The users that sell.
    var salespeople: [Int] = []
    /// When the records of a kind were created, in the order of their numbers.
    var creations: [EntityKind: [Int]] = [:]

    /// The data of a portal; the same seed and moment give the same data.
    static func make(
        seed: UInt64,
        now: Int,
        zone: PortalZone,
        scale: SampleScale = SampleScale(leads: nil)
    ) -> PortalData {
        var company = SampleCompany(random: SplitMix64(seed: seed), now: now, zone: zone, scale: scale)
        company.addDictionaries()
        company.addStaff()
        company.addCompanies(scale.count(120))
        company.addContacts(scale.count(250))
        company.addLeads(scale.leads)
        company.addDeals(scale.count(400))
        company.addTasks(scale.count(300))
        company.addActivities()
        company.addItems()
        company.addStageHistory()
        SampleGroups.add(to: &company.data, now: now)
        SampleTaskParts.add(to: &company.data, seed: seed, now: now)
        SampleCatalog.add(to: &company.data, seed: seed, now: now)
        SampleProductRows.add(to: &company.data, seed: seed, scale: scale)
        SampleRequisites.add(to: &company.data, seed: seed, now: now)
        SampleClientLinks.add(to: &company.data, seed: seed)
        company.apart(seed ^ 0x434F_4D4D_454E_5453) { $0.addComments() }
        company.apart(seed ^ 0x4455_5045_53) { $0.addDuplicates() }
        company.apart(seed ^ 0x4355_5354_4F4D) { $0.fillCustomFields() }
        return company.data
    }

    /// Adds something from a generator of its own, so that whatever is made without it stays as it is.
    private mutating func apart(_ seed: UInt64, _ add: (inout SampleCompany) -> Void) {
        let kept = random
        random = SplitMix64(seed: seed)
        add(&self)
        random = kept
    }

    mutating func addDictionaries() {
        let openedAt = moment(daysAgo: 900)
        data.pipelines = [
            Pipeline(id: 0, name: "Общая", sort: 300, createdAt: openedAt, isDefault: true),
            Pipeline(id: 1, name: "Сервис и монтаж", sort: 200, createdAt: openedAt + 86_400 * 30),
            Pipeline(id: 2, name: "Счета", sort: 500, createdAt: openedAt, kind: .invoice, isDefault: true),
            Pipeline(
                id: 3,
                name: EntityKind.processTitle,
                sort: 500,
                createdAt: openedAt,
                kind: .process,
                isDefault: true
            ),
        ]
        data.statuses = StandardDictionaries.entries(pipelines: data.pipelines)
        addCurrencies()
    }

    private mutating func addCurrencies() {
        data.currencies = [
            Currency(
                code: "RUB",
                name: "Российский рубль",
                rate: "1.0000",
                sort: 100,
                isBase: true,
                format: "# &#8381;",
                separator: "&nbsp;"
            ),
            Currency(
                code: "USD",
                name: "Доллар США",
                rate: "78.7900",
                sort: 200,
                isBase: false,
                format: "$#",
                separator: ","
            ),
            Currency(
                code: "EUR",
                name: "Евро",
                rate: "91.3200",
                sort: 300,
                isBase: false,
                format: "# &euro;",
                separator: "&nbsp;"
            ),
        ]
    }
}

// MARK: - Moments

extension SampleCompany {
    /// A moment in the working hours of a day; of the present day, one that has passed.
    mutating func moment(daysAgo: Int) -> Int {
        let start = zone.start(ofDay: zone.day(of: now) - daysAgo)
        guard daysAgo > 0 else { return start + random.below(now - start + 1) }
        return start + Self.workStart + random.below(Self.workSeconds)
    }

    /// Ascending moments: as many a day in the last week as given, the rest over the days before.
    mutating func moments(_ count: Int, perDay recent: Int, over days: Int) -> [Int] {
        var moments: [Int] = []
        moments.reserveCapacity(count)
        for index in 0..<count {
            let daysAgo = index < recent * 8 ? index % 8 : random.number(in: 8...days)
            moments.append(moment(daysAgo: daysAgo))
        }
        return moments.sorted()
    }

    /// A moment after the given one, at most so many days later and not in the future; by day where that fits.
    mutating func moment(after moment: Int, withinDays days: Int) -> Int {
        let later = moment + random.below(max(1, min(now - moment, days * PortalZone.secondsPerDay)))
        let start = zone.start(ofDay: zone.day(of: later)) + Self.workStart
        if start...start + Self.workSeconds ~= later { return later }
        let moved = start + random.below(Self.workSeconds)
        return moment...now ~= moved ? moved : later
    }

    /// The UTC midnight of the local day of a moment, as dates alone are kept.
    func date(of moment: Int, daysLater: Int = 0) -> Cell {
        .time((zone.day(of: moment) + daysLater) * PortalZone.secondsPerDay)
    }

    /// How many records of a kind were there at a moment; they are the first of their table.
    func number(of kind: EntityKind, before moment: Int) -> Int {
        let moments = creations[kind] ?? []
        var low = 0
        var high = moments.count
        while low < high {
            let middle = (low + high) / 2
            if moments[middle] <= moment { low = middle + 1 } else { high = middle }
        }
        return low
    }

    /// The leads that have to do with other records.
    var linkedLeads: Slice<PackedRows> { data.leads.rows.suffix(scale.linkedLeads) }

    /// Numbers of records leave gaps where others were deleted.
    mutating func nextID(of table: Table) -> Int {
        table.rows.isEmpty || !random.happens(20) ? table.nextID : table.nextID + random.number(in: 1...3)
    }
}

// MARK: - Contact values

extension SampleCompany {
    mutating func phone(_ type: String = "WORK") -> ContactValue {
        let number = String(random.number(in: 1_000_000...9_999_999))
        let code = random.pick(["900", "903", "905", "910", "916", "921", "926", "985"])
        return ContactValue(id: data.takeContactValueID(), type: type, value: "+7\(code)\(number)")
    }

    mutating func email(_ address: String, _ type: String = "WORK") -> ContactValue {
        ContactValue(id: data.takeContactValueID(), type: type, value: address)
    }
}
