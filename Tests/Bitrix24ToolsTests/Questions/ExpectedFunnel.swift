import JSONCore

/// What a funnel has to say, found out record by record.
struct ExpectedFunnel {
    static let dealStages = ["NEW", "PREPARATION", "PREPAYMENT_INVOICE", "EXECUTING", "FINAL_INVOICE", "WON"]
    static let lostDealStages = ["LOSE", "APOLOGY"]

    let raw: RawPortal
    /// The number of the pipeline; `nil` for leads.
    let pipeline: Int?
    let stages: [String]
    let lostStages: [String]
    let now: Int64
    /// The records that were created between two days, as the portal's clock shows them.
    let cohort: [Int]

    init(
        _ raw: RawPortal,
        pipeline: Int?,
        stages: [String] = dealStages,
        lostStages: [String] = lostDealStages,
        from first: String,
        through last: String
    ) {
        self.raw = raw
        self.pipeline = pipeline
        self.stages = stages
        self.lostStages = lostStages
        now = TestPortal.now
        cohort = raw.items.keys.filter { id in
            let day = String(raw.items[id]?["createdTime"]?.string?.prefix(10) ?? "")
            let wasHere = raw.ways[id]?.contains { $0.pipeline == pipeline } ?? false
            let isHere = pipeline == nil || raw.items[id]?["categoryId"]?.int == pipeline
            return day >= first && day <= last && (wasHere || isHere)
        }.sorted()
    }

    func isHere(_ id: Int) -> Bool { pipeline == nil || raw.items[id]?["categoryId"]?.int == pipeline }

    func stage(_ id: Int) -> String { raw.items[id]?["stageId"]?.string ?? "" }

    func entered(_ id: Int) -> Set<String> {
        Set((raw.ways[id] ?? []).filter { $0.pipeline == pipeline }.map(\.stage))
    }

    func won(_ ids: [Int]) -> [Int] { ids.filter { isHere($0) && stage($0) == stages.last } }

    func lost(_ ids: [Int]) -> [Int] { ids.filter { isHere($0) && lostStages.contains(stage($0)) } }

    func amount(_ ids: [Int], _ currency: String) -> Double {
        ids.filter { raw.items[$0]?["currencyId"]?.string == currency }
            .reduce(0) { $0 + (raw.items[$1]?["opportunity"]?.double ?? 0) }
    }

    /// The seconds that each record of the cohort spent in a stage.
    func seconds(in stage: String) -> [Int64] {
        cohort.filter { entered($0).contains(stage) }.map { id in
            let way = raw.ways[id] ?? []
            return way.indices.reduce(into: 0) { sum, place in
                guard way[place].pipeline == pipeline, way[place].stage == stage else { return }
                sum += (place + 1 < way.count ? way[place + 1].moment : now) - way[place].moment
            }
        }
    }

    /// The rows without the names of the stages; `nil` where there is nothing to tell.
    func rows(currencies: [String]) -> [[Double?]] {
        var rows: [[Double?]] = []
        let reached = stages.indices.map { place in
            cohort.count { !entered($0).isDisjoint(with: stages[place...]) }
        }
        for (place, stage) in stages.enumerated() {
            let isWon = place == stages.count - 1
            let times = isWon ? [] : seconds(in: stage)
            rows.append(
                [
                    Double(cohort.count { entered($0).contains(stage) }), Double(reached[place]),
                    place == 0 ? nil : RawPortal.percent(reached[place], of: reached[place - 1]),
                    RawPortal.percent(reached[place], of: reached[0]), RawPortal.rank(50, times, unit: 3600),
                    RawPortal.rank(90, times, unit: 3600),
                ] + present(in: stage, currencies)
            )
        }
        for stage in lostStages {
            let count = cohort.count { entered($0).contains(stage) }
            rows.append(
                [Double(count), nil, nil, RawPortal.percent(count, of: reached[0]), nil, nil]
                    + present(in: stage, currencies)
            )
        }
        return rows
    }

    private func present(in stage: String, _ currencies: [String]) -> [Double?] {
        let there = cohort.filter { isHere($0) && self.stage($0) == stage }
        return [Double(there.count)] + currencies.map { amount(there, $0) }
    }

    /// The figures of some records of the cohort: created, open, won, lost, conversion, days, amounts.
    func outcome(of ids: [Int], currencies: [String]) -> [Double?] {
        let won = won(ids)
        let seconds = won.compactMap { id -> Int64? in
            guard let at = raw.ways[id]?.last(where: { $0.stage == stages.last && $0.pipeline == pipeline })?.moment,
                let created = try? RawPortal.moment(raw.items[id]?["createdTime"])
            else { return nil }
            return at - created
        }
        let lost = lost(ids).count
        let moved = ids.count { !isHere($0) }
        let counts = [ids.count, ids.count - won.count - lost - moved, won.count, lost].map { Double($0) }
        return counts + [RawPortal.percent(won.count, of: ids.count), RawPortal.rank(50, seconds, unit: 86_400)]
            + currencies.map { amount(won, $0) }
    }
}
