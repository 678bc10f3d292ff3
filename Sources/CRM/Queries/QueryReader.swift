package import JSONCore

/// Understands what a question about records of one kind names: fields, values, conditions, times.
///
/// What it took a name for is noted, so that an answer can say it.
package struct QueryReader {
    /// What records of the kind are like.
    package let schema: EntitySchema
    /// What is on the portal.
    package let model: PortalModel
    /// Reads times.
    package let periods: PeriodReader
    /// What names were taken for, such as `Ответственный (assignedById) = Анна Савельева (7)`.
    package private(set) var understood: [String] = []
    /// The pipelines that the question is about; `nil` for all.
    package private(set) var pipelines: [String]?
    private var linkNames: Set<LinkName> = []
    private var links: [LinkName: LinkSearch.Finding]?

    package init(schema: EntitySchema, model: PortalModel, now: Int64) {
        self.schema = schema
        self.model = model
        periods = PeriodReader(now: now, zone: model.zone)
    }

    /// Takes note of something that was understood.
    package mutating func note(_ text: String) {
        if !understood.contains(text) { understood.append(text) }
    }

    // MARK: - Fields

    /// The field that a name stands for: its code or title, else another of its names.
    package func field(_ text: String, at path: String) throws(QueryFault) -> EntityField {
        for index in [schema.names.titles, schema.names.all] {
            let same = index.same(as: text)
            if same.count == 1 { return same[0] }
            if same.count > 1 {
                throw QueryFault(path, text, .ambiguous(.field, same.map(\.candidate)))
            }
        }
        return try schema.names.all.one(text, .field, at: path, candidate: \.candidate)
    }

    /// The fields whose names are like a text, the likest first.
    package func fields(like text: String) -> [EntityField] { schema.names.all.ranked(by: text) }

    // MARK: - Times

    /// The time that a text names.
    package mutating func period(_ text: String, at path: String) throws(QueryFault) -> Period {
        guard let period = periods.period(in: text) else { throw QueryFault(path, text, .noPeriod) }
        return period
    }

    /// The condition that a field lies in a time.
    package mutating func condition(
        _ field: EntityField,
        in text: String,
        at path: String
    ) throws(QueryFault) -> Condition {
        guard field.kind.isTime else { throw QueryFault(path, field.title, .operatorDoesNotFit(text)) }
        let period = try period(text, at: path)
        note("\(field.label): \(period.text(in: model.zone)) (\(model.zone.identifier))")
        return .test(FieldTest(field, .within(period)))
    }

    // MARK: - Currencies

    /// The code of the currency that a name stands for.
    package func currency(_ text: String, at path: String) throws(QueryFault) -> String {
        try ValueReader.currencies(in: model).one(text, .currency, at: path, candidate: \.self).code
    }

    // MARK: - Links

    /// The names in conditions that stand for records which others link to; they have to be looked up before the
    /// conditions are read.
    package func linkNames(in value: JSONValue, at path: String = "where") throws(QueryFault) -> [LinkName] {
        var reader = self
        reader.links = nil
        _ = try reader.condition(value, at: path)
        return reader.linkNames.sorted { ($0.text, $0.entity.typeID ?? 0) < ($1.text, $1.entity.typeID ?? 0) }
    }

    /// Takes note of what names of linked records stand for.
    package mutating func take(_ links: [LinkName: LinkSearch.Finding]) { self.links = links }

    // MARK: - Conditions

    /// Reads conditions: a list that has to hold as a whole, `{field, op, value}`, `{all|any: […]}`, `{not: {…}}`, or names of
    /// fields with the values that they must have.
    package mutating func condition(_ value: JSONValue, at path: String = "where") throws(QueryFault) -> Condition {
        if pipelines == nil { pipelines = try pipelines(in: value, at: path) }
        return try read(value, at: path)
    }

    private mutating func read(_ value: JSONValue, at path: String) throws(QueryFault) -> Condition {
        switch value {
        case .array(let elements): return .all(try read(elements, at: path))
        case .object(let object): return try read(object, at: path)
        case .null: return .always
        case .bool, .number, .string: throw QueryFault(path, value.text, .expected("{field, op, value}"))
        }
    }

    private mutating func read(_ elements: [JSONValue], at path: String) throws(QueryFault) -> [Condition] {
        var parts: [Condition] = []
        for (place, element) in elements.enumerated() { parts.append(try read(element, at: "\(path)[\(place)]")) }
        return parts
    }

    private mutating func read(_ object: JSONObject, at path: String) throws(QueryFault) -> Condition {
        if let name = object["field"]?.string {
            let field = try field(name, at: path + ".field")
            return try test(
                field,
                object["op"].flatMap { $0.isNull ? nil : $0 },
                object["value"] ?? .null,
                at: path
            )
        }
        var parts: [Condition] = []
        for member in object.members {
            let inner = "\(path).\(member.key)"
            switch member.key.lowercased() {
            case "all", "and": parts.append(.all(try read(member.value.array ?? [member.value], at: inner)))
            case "any", "or": parts.append(.any(try read(member.value.array ?? [member.value], at: inner)))
            case "not": parts.append(.not(try read(member.value, at: inner)))
            default: parts.append(try shorthand(member, at: inner))
            }
        }
        guard !parts.isEmpty else { throw QueryFault(path, "{}", .missing("field")) }
        return parts.count == 1 ? parts[0] : .all(parts)
    }

    /// `"stage": "Won"`, and `">=amount": 100000` as the portal's own filters are written.
    private mutating func shorthand(_ member: JSONObject.Member, at path: String) throws(QueryFault) -> Condition {
        let sign = member.key.prefix { "!=<>%@".contains($0) }
        let field = try field(String(member.key.dropFirst(sign.count)), at: path)
        let word = ["%": "contains", "!%": "not contains", "@": "in", "!@": "not in"][String(sign)] ?? String(sign)
        return try test(field, sign.isEmpty ? nil : .string(word), member.value, at: path)
    }

    private mutating func test(
        _ field: EntityField,
        _ word: JSONValue?,
        _ value: JSONValue,
        at path: String
    ) throws(QueryFault) -> Condition {
        var op = QueryOperator.equal
        if let word {
            guard let known = word.string.flatMap(QueryOperator.init(word:)) else {
                throw QueryFault(path + ".op", word.text, .noOperator(QueryOperator.allCases.map(\.rawValue)))
            }
            op = known
        } else if value.isNull {
            op = .empty
        }
        var reader = ValueReader(field: field, op: op, schema: schema, model: model, periods: periods)
        reader.pipelines = pipelines
        reader.links = links
        let condition = try reader.condition(value, at: path)
        linkNames.formUnion(reader.linkNames)
        note(reader.meaning)
        return condition
    }

    /// The pipelines that conditions name, so that names of stages are looked for there.
    private func pipelines(in value: JSONValue, at path: String) throws(QueryFault) -> [String]? {
        guard let field = schema.pipelineField else { return nil }
        let objects = value.array?.compactMap(\.object) ?? value.object.map { [$0] } ?? []
        for object in objects {
            let named = object["field"]?.string.map { [(name: $0, value: object["value"] ?? .null)] }
            let pairs = named ?? object.members.map { (name: $0.key, value: $0.value) }
            for pair in pairs where (try? self.field(pair.name, at: path)) == field {
                guard object["op"].map({ ["=", "in"].contains($0.string ?? "") }) ?? true else { continue }
                var reader = ValueReader(field: field, op: .equal, schema: schema, model: model, periods: periods)
                guard case .test(let test) = try reader.condition(pair.value, at: path) else { continue }
                if case .equal(let ids) = test.comparison { return ids }
            }
        }
        return nil
    }
}

extension EntityField {
    /// The field as one of several.
    package var candidate: QueryFault.Candidate { .init(name: title, code: code) }

    /// The title and the code.
    package var label: String { title == code ? code : "\(title) (\(code))" }
}
