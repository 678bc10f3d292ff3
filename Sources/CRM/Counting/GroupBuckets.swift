import Bitrix24

/// The groups of a dimension, where they are known without reading a record.
struct GroupBuckets {
    /// One group.
    struct Bucket: Hashable {
        /// What tells the group from others; empty for records without a value.
        let key: String
        /// Which records belong to it.
        let condition: Condition
    }

    /// The groups.
    let buckets: [Bucket]
    /// Whether a record can belong to several.
    let overlaps: Bool
    /// Whether every record belongs to one, so that nothing remains.
    let isComplete: Bool

    private static let mostUnits = 400

    /// The groups of a dimension; `nil` where only the records tell.
    ///
    /// - Parameter condition: Which records are meant; it bounds the units of time and the stages.
    init?(of dimension: Dimension, within condition: Condition, schema: EntitySchema, model: PortalModel) {
        let field = dimension.field
        guard field.isFilterable else { return nil }
        let keys: [(String, [String])]
        switch dimension.grouping {
        case .unit(let unit):
            guard let buckets = Self.units(unit, of: field, within: condition, zone: model.zone) else { return nil }
            self.init(buckets: buckets, overlaps: false, isComplete: true)
            return
        case .department: keys = Self.departments(in: model.staff)
        case .stageGroup:
            guard let groups = Self.stageGroups(of: field, schema) else { return nil }
            keys = groups
        case .value:
            guard let values = Self.values(of: field, within: condition, schema: schema, model: model) else {
                return nil
            }
            keys = values.map { ($0, [$0]) }
        }
        var buckets = keys.map { Bucket(key: $0.0, condition: .test(FieldTest(field, .equal($0.1)))) }
        if field.isMultiple { buckets.append(Bucket(key: "", condition: .test(FieldTest(field, .empty)))) }
        self.init(buckets: buckets, overlaps: field.isMultiple, isComplete: field.isMultiple)
    }

    private init(buckets: [Bucket], overlaps: Bool, isComplete: Bool) {
        self.buckets = buckets
        self.overlaps = overlaps
        self.isComplete = isComplete
    }

    private static func values(
        of field: EntityField,
        within condition: Condition,
        schema: EntitySchema,
        model: PortalModel
    ) -> [String]? {
        let values: [String]
        switch field.kind {
        case .list: values = field.choices.map(\.id)
        case .status(let dictionary): values = model.directory.statuses(in: dictionary).map(\.id)
        case .stage: values = schema.stages.map(\.id)
        case .pipeline: values = schema.pipelines.map(\.id)
        case .user: values = model.staff.people.map(\.id)
        case .currency: values = model.directory.currencies.map(\.code)
        case .flag: values = ["Y", "N"]
        case .text, .integer, .decimal, .amount, .money, .date, .dateTime, .stageGroup, .record, .other: return nil
        }
        guard !values.isEmpty else { return nil }
        // Of a field that the question itself bounds, no other values can come up.
        if case .equal(let asked)? = condition.bound(of: field), !field.isMultiple { return asked }
        if field.kind == .stage, case .equal(let pipelines)? = schema.pipelineField.flatMap(condition.bound) {
            return schema.stages.filter { pipelines.contains($0.pipeline ?? "") }.map(\.id)
        }
        return values
    }

    private static func departments(in staff: Staff) -> [(String, [String])] {
        let groups = Dictionary(grouping: staff.people) { staff.department(of: $0.id)?.id ?? "" }
        return groups.sorted { $0.key < $1.key }.filter { !$0.key.isEmpty }.map { ($0.key, $0.value.map(\.id)) }
    }

    private static func stageGroups(of field: EntityField, _ schema: EntitySchema) -> [(String, [String])]? {
        if field.kind == .stageGroup { return ["P", "S", "F"].map { ($0, [$0]) } }
        let groups = Dictionary(grouping: schema.stages) { $0.semantics.letter }
        return groups.isEmpty ? nil : groups.sorted { $0.key < $1.key }.map { ($0.key, $0.value.map(\.id)) }
    }

    private static func units(
        _ unit: CalendarUnit,
        of field: EntityField,
        within condition: Condition,
        zone: TimeZoneRules
    ) -> [Bucket]? {
        guard case .within(let period)? = condition.bound(of: field), let first = period.firstDay(in: zone),
            let last = period.lastDay(in: zone)
        else { return nil }
        let starts = unit.starts(from: first, through: last)
        guard starts.count <= mostUnits else { return nil }
        return starts.map { start in
            let end = unit.start(around: start, adding: 1).adding(days: -1)
            var whole = Period(from: start, through: end, in: zone)
            // The first and the last unit may be cut by the period itself.
            whole.start = max(whole.start ?? 0, period.start ?? 0)
            if let end = period.end { whole.end = min(whole.end ?? end, end) }
            return Bucket(key: start.text, condition: .test(FieldTest(field, .within(whole))))
        }
    }
}

extension Condition {
    /// The comparison that bounds a field for every record; `nil` where none does.
    func bound(of field: EntityField) -> FieldTest.Comparison? {
        switch self {
        case .test(let test): test.field == field ? test.comparison : nil
        case .all(let parts): parts.lazy.compactMap { $0.bound(of: field) }.first
        case .any(let parts): parts.count == 1 ? parts[0].bound(of: field) : nil
        case .not: nil
        }
    }
}
