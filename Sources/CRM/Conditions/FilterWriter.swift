import JSONCore

/// Writes conditions as the filters of a dialect.
struct FilterWriter {
    let dialect: EntityDialect
    let zone: TimeZoneRules

    /// The filter for a condition; `nil` where the dialect has no words for it.
    func filter(for condition: Condition) -> JSONObject? {
        switch condition {
        case .all(let parts):
            let filters = parts.compactMap(filter)
            guard filters.count == parts.count else { return nil }
            let keys = filters.flatMap(\.keys)
            guard dialect.groupsConditions || Set(keys).count == keys.count else { return nil }
            return joined(filters)
        case .any(let parts):
            guard dialect.groupsConditions, !parts.isEmpty else { return nil }
            let filters = parts.compactMap(filter)
            guard filters.count == parts.count else { return nil }
            return Self.either(filters)
        case .not: return nil
        case .test(let test): return filter(for: test)
        }
    }

    /// Filters that all have to fit; conditions with the same name stand in groups of their own.
    func joined(_ filters: [JSONObject]) -> JSONObject {
        let members = filters.flatMap(\.members)
        guard Set(members.map(\.key)).count < members.count || members.contains(where: { $0.key == "logic" }) else {
            return JSONObject(members)
        }
        guard filters.count > 1 else { return filters.first ?? [:] }
        return JSONObject(filters.enumerated().map { .init(key: String($0.offset), value: .object($0.element)) })
    }

    private static func either(_ filters: [JSONObject]) -> JSONObject {
        guard filters.count > 1 else { return filters[0] }
        return JSONObject(
            [.init(key: "logic", value: "OR")]
                + filters.enumerated().map { .init(key: String($0.offset), value: .object($0.element)) }
        )
    }

    private func filter(for test: FieldTest) -> JSONObject? {
        let field = test.field
        guard field.isFilterable, field.kind != .other else { return nil }
        let name = field.filterCode
        switch test.comparison {
        case .equal(let values): return equal(name, values.map { value($0, of: field) })
        case .notEqual(let values):
            // What portals do with several values at once in one record is not documented.
            return field.isMultiple ? nil : notEqual(name, values.map { value($0, of: field) })
        case .less(let bound): return ["<\(name)": value(bound, of: field)]
        case .lessOrEqual(let bound): return ["<=\(name)": value(bound, of: field)]
        case .greater(let bound): return [">\(name)": value(bound, of: field)]
        case .greaterOrEqual(let bound): return [">=\(name)": value(bound, of: field)]
        case .contains(let texts):
            if texts.count == 1 { return ["%\(name)": .string(texts[0])] }
            guard dialect.groupsConditions, !texts.isEmpty else { return nil }
            return Self.either(texts.map { ["%\(name)": .string($0)] })
        case .containsNot(let texts):
            return texts.count == 1 && dialect.id != .activity ? ["!%\(name)": .string(texts[0])] : nil
        case .within(let period): return within(period, field)
        case .empty: return Self.isPlain(field) ? [equalKey(name): emptyValue(of: field)] : nil
        case .notEmpty: return Self.isPlain(field) ? [notEqualKey(name): emptyValue(of: field)] : nil
        }
    }

    /// Whether it is known how portals filter for the field being empty.
    private static func isPlain(_ field: EntityField) -> Bool {
        switch field.kind {
        case .integer, .decimal, .amount, .flag: field.isCustom
        // Where 0 is one of the values, nothing is compared as if it were that one.
        case .list: !field.choices.contains { $0.id == "0" }
        case .text, .money, .date, .dateTime, .status, .stage, .stageGroup, .pipeline, .user, .currency, .record,
            .other:
            true
        }
    }

    /// Links that are not set are 0 in the universal methods.
    private func emptyValue(of field: EntityField) -> JSONValue {
        if case .record = field.kind, dialect.groupsConditions, !field.isMultiple { return 0 }
        return ""
    }

    private func equalKey(_ name: String) -> String { dialect.id == .task ? name : "=" + name }

    private func notEqualKey(_ name: String) -> String {
        dialect.id == .task || dialect.id == .call ? "!" + name : "!=" + name
    }

    private func equal(_ name: String, _ values: [JSONValue]) -> JSONObject? {
        guard let first = values.first else { return nil }
        guard values.count > 1 else { return [equalKey(name): first] }
        switch dialect.id {
        case .item, .activity: return ["@\(name)": .array(values)]
        case .call, .task: return [equalKey(name): .array(values)]
        }
    }

    private func notEqual(_ name: String, _ values: [JSONValue]) -> JSONObject? {
        guard let first = values.first else { return nil }
        guard values.count > 1 else { return [notEqualKey(name): first] }
        switch dialect.id {
        case .item: return ["!@\(name)": .array(values)]
        // The older methods are not documented to leave out several values.
        case .activity, .call, .task: return nil
        }
    }

    private func value(_ text: String, of field: EntityField) -> JSONValue {
        if case .flag(asLetters: false) = field.kind, dialect.groupsConditions { return text == "Y" ? 1 : 0 }
        return .string(text)
    }

    private func within(_ period: Period, _ field: EntityField) -> JSONObject {
        var filter = JSONObject()
        if field.kind == .date {
            if let first = period.firstDay(in: zone) { filter[">=\(field.filterCode)"] = .string(first.text) }
            if let last = period.lastDay(in: zone) { filter["<=\(field.filterCode)"] = .string(last.text) }
        } else {
            if let start = period.start { filter[">=\(field.filterCode)"] = .string(zone.timestamp(start)) }
            if let end = period.end { filter["<\(field.filterCode)"] = .string(zone.timestamp(end)) }
        }
        return filter
    }
}
