import Bitrix24
import JSONCore

/// Understands the value of a condition, which depends on what the values of the field are.
struct ValueReader {
    let field: EntityField
    let op: QueryOperator
    let schema: EntitySchema
    let model: PortalModel
    let periods: PeriodReader
    /// The pipelines that names of stages are looked for in; `nil` for all.
    var pipelines: [String]?
    /// What the names of linked records stand for, where they have been looked up.
    var links: [LinkName: LinkSearch.Finding]?
    /// The names of linked records that came up.
    private(set) var linkNames: Set<LinkName> = []
    /// What the condition was taken for.
    private(set) var meaning = ""

    /// Reads the value of the condition.
    mutating func condition(_ value: JSONValue, at path: String) throws(QueryFault) -> Condition {
        guard field.kind != .other else { throw QueryFault(path + ".field", field.title, .notUsable) }
        if op == .empty || op == .notEmpty {
            meaning = "\(field.label) \(op.rawValue)"
            return .test(FieldTest(field, op == .empty ? .empty : .notEmpty))
        }
        let path = path + ".value"
        let values = value.array ?? [value]
        guard !values.isEmpty, !values.contains(where: \.isNull) else {
            throw QueryFault(path, value.text, .missing("value"))
        }
        if field.kind.isTime { return .test(FieldTest(field, .within(try period(values, at: path)))) }
        if op == .between { return try between(values, at: path) }
        var codes: [String] = []
        var names: [String] = []
        for (place, value) in values.enumerated() {
            let found = try meanings(of: value, at: values.count == 1 ? path : "\(path)[\(place)]")
            codes += found.map(\.code)
            names += found.map { $0.name == $0.code ? $0.code : "\($0.name) (\($0.code))" }
        }
        meaning = "\(field.label) \(op.rawValue) \(names.joined(separator: ", "))"
        return .test(derived(FieldTest(field, try comparison(codes, at: path))))
    }

    /// A test of the group of stages as one of the stages, where the portal has no field for the group.
    private func derived(_ test: FieldTest) -> FieldTest {
        guard test.field.isDerived, let stage = schema.stageField else { return test }
        func stages(_ letters: [String]) -> [String] {
            schema.stages.filter { letters.contains($0.semantics.letter) }.map(\.id)
        }
        return switch test.comparison {
        case .equal(let letters): FieldTest(stage, .equal(stages(letters)))
        case .notEqual(let letters): FieldTest(stage, .notEqual(stages(letters)))
        case .less, .lessOrEqual, .greater, .greaterOrEqual, .contains, .containsNot, .within, .empty, .notEmpty: test
        }
    }

    private func comparison(_ codes: [String], at path: String) throws(QueryFault) -> FieldTest.Comparison {
        switch op {
        case .equal: return .equal(codes)
        case .notEqual: return .notEqual(codes)
        case .contains, .notContains:
            guard field.kind == .text else {
                // Of codes and links, "contains" can only mean that one is among several.
                return op == .contains ? .equal(codes) : .notEqual(codes)
            }
            return op == .contains ? .contains(codes) : .containsNot(codes)
        case .greater, .greaterOrEqual, .less, .lessOrEqual:
            guard field.kind.isNumeric || field.kind == .text, codes.count == 1 else {
                throw QueryFault(path, field.title, .operatorDoesNotFit(op.rawValue))
            }
            guard field.kind.isNumeric else { throw QueryFault(path, field.title, .operatorDoesNotFit(op.rawValue)) }
            return switch op {
            case .greater: .greater(codes[0])
            case .greaterOrEqual: .greaterOrEqual(codes[0])
            case .less: .less(codes[0])
            default: .lessOrEqual(codes[0])
            }
        case .between, .empty, .notEmpty: return .equal(codes)
        }
    }

    private mutating func between(_ values: [JSONValue], at path: String) throws(QueryFault) -> Condition {
        guard values.count == 2, field.kind.isNumeric else {
            throw QueryFault(path, field.title, .operatorDoesNotFit(op.rawValue))
        }
        let low = try number(values[0], at: path + "[0]")
        let high = try number(values[1], at: path + "[1]")
        meaning = "\(field.label): \(low) … \(high)"
        return .all([.test(FieldTest(field, .greaterOrEqual(low))), .test(FieldTest(field, .lessOrEqual(high)))])
    }

    // MARK: - Times

    /// The time that the field has to lie in.
    private mutating func period(_ values: [JSONValue], at path: String) throws(QueryFault) -> Period {
        var named: [Period] = []
        for value in values {
            let text = value.string ?? value.number?.text ?? value.text
            guard let period = periods.period(in: text) else { throw QueryFault(path, text, .noPeriod) }
            named.append(period)
        }
        let first = named[0]
        let last = named.count > 1 ? named[named.count - 1] : first
        let period: Period
        switch op {
        case .equal, .between: period = Period(start: first.start, end: last.end)
        case .greater: period = Period(start: first.end)
        case .greaterOrEqual: period = Period(start: first.start)
        case .less: period = Period(end: first.start)
        case .lessOrEqual: period = Period(end: first.end)
        case .notEqual, .contains, .notContains, .empty, .notEmpty:
            throw QueryFault(path, field.title, .operatorDoesNotFit(op.rawValue))
        }
        meaning = "\(field.label): \(period.text(in: model.zone)) (\(model.zone.identifier))"
        return period
    }

    // MARK: - Codes

    private typealias Meaning = QueryFault.Candidate

    /// What one value stands for; a name can stand for several codes, as a stage that several pipelines have.
    private mutating func meanings(of value: JSONValue, at path: String) throws(QueryFault) -> [Meaning] {
        let text = value.string ?? value.number?.text ?? value.text
        switch field.kind {
        case .integer, .decimal, .amount, .money:
            let number = try number(value, at: path)
            return [Meaning(name: number, code: number)]
        case .flag: return [try flag(value, text, at: path)]
        case .text, .other: return [Meaning(name: text, code: text)]
        case .date, .dateTime: return []
        case .list, .stageGroup: return [try choice(text, at: path)]
        case .status(let dictionary):
            return [try status(text, in: dictionary, at: path)]
        case .stage: return try stages(text, at: path)
        case .pipeline: return [try pipeline(text, at: path)]
        case .user: return try people(text, at: path)
        case .currency:
            return [try Self.currencies(in: model).one(text, .currency, at: path, candidate: \.self)]
        case .record(let entity): return [try record(text, of: entity, at: path)]
        }
    }

    /// The record with a number or a name; before names have been looked up, every name stands for some record.
    private mutating func record(
        _ text: String,
        of entity: EntityID,
        at path: String
    ) throws(QueryFault) -> Meaning {
        guard Int(text) == nil else { return Meaning(name: text, code: text) }
        guard NameText(text).words.contains(where: { $0.count > 1 }) else { throw QueryFault(path, text, .noName) }
        let name = LinkName(entity, text)
        linkNames.insert(name)
        guard let links else { return Meaning(name: text, code: text) }
        guard let finding = links[name] else { throw QueryFault(path, text, .expected("ID")) }
        return try finding.one(text, .record, at: path, candidate: \.self)
    }

    private func number(_ value: JSONValue, at path: String) throws(QueryFault) -> String {
        if let number = value.number { return number.text }
        guard let number = value.string.flatMap(NumberText.number) else {
            throw QueryFault(path, value.string ?? value.text, .noNumber)
        }
        return number
    }

    private func flag(_ value: JSONValue, _ text: String, at path: String) throws(QueryFault) -> Meaning {
        let word = NameText.code(text)
        if ["y", "yes", "true", "1", "да", "истина", "д"].contains(word) { return Meaning(name: "Y", code: "Y") }
        if ["n", "no", "false", "0", "нет", "ложь", "н"].contains(word) { return Meaning(name: "N", code: "N") }
        throw QueryFault(path, text, .noFlag)
    }

    private func choice(_ text: String, at path: String) throws(QueryFault) -> Meaning {
        var index = NameIndex<Meaning>()
        for choice in field.choices {
            let others = field.kind == .stageGroup ? StageGroupWords.names(of: choice.id) : []
            index.add(Meaning(name: choice.name, code: choice.id), codes: [choice.id], names: [choice.name] + others)
        }
        return try index.one(text, .value, at: path, candidate: \.self)
    }

    /// The value of a dictionary with a name, that of the portal or that of every portal.
    private func status(_ text: String, in dictionary: String, at path: String) throws(QueryFault) -> Meaning {
        var index = NameIndex<Meaning>()
        for status in model.directory.statuses(in: dictionary) {
            index.add(Meaning(name: status.name, code: status.id), codes: [status.id], names: [status.name])
        }
        if case .nothing = index.find(text) {
            let name = NameText(text)
            let standard = model.directory.statuses(in: dictionary).first { status in
                StandardNames.names(of: status.id, in: dictionary).contains { NameText($0) == name }
            }
            if let standard { return Meaning(name: standard.name, code: standard.id) }
        }
        return try index.one(text, .value, at: path, candidate: \.self)
    }

    /// The stages with a name; where several pipelines have it, those of all that the question is about.
    private func stages(_ text: String, at path: String) throws(QueryFault) -> [Meaning] {
        let stages = schema.stages.filter { stage in
            pipelines.map { $0.contains(stage.pipeline ?? "") } ?? true
        }
        let same = stages.filter { $0.id == text }
        if !same.isEmpty { return same.map { Meaning(name: $0.name, code: $0.id) } }
        if let group = groupStages(text, among: stages) { return group }
        if let standard = standardStages(text, among: stages) { return standard }
        var index = NameIndex<String>()
        for name in Set(stages.map(\.name)).sorted() {
            index.add(name, codes: stages.filter { $0.name == name }.map(\.id), names: [name])
        }
        let name = try index.one(text, .stage, at: path) { name in
            Meaning(name: name, code: stages.filter { $0.name == name }.map(\.id).joined(separator: ", "))
        }
        return stages.filter { $0.name == name }.map { Meaning(name: $0.name, code: $0.id) }
    }

    /// The stages that have a name on every portal, where no stage has it on this one.
    private func standardStages(_ text: String, among stages: [Stage]) -> [Meaning]? {
        let name = NameText(text)
        guard !stages.contains(where: { NameText($0.name) == name }) else { return nil }
        let standard = stages.filter { stage in
            StandardNames.names(ofStage: stage.id, of: schema.type.id).contains { NameText($0) == name }
        }
        return standard.isEmpty ? nil : standard.map { Meaning(name: $0.name, code: $0.id) }
    }

    /// The stages of a group, where no stage has its name.
    private func groupStages(_ text: String, among stages: [Stage]) -> [Meaning]? {
        let name = NameText(text)
        guard let letter = StageGroupWords.letter(of: text), !stages.contains(where: { NameText($0.name) == name })
        else { return nil }
        return stages.filter { $0.semantics.letter == letter }.map { Meaning(name: $0.name, code: $0.id) }
    }

    private func pipeline(_ text: String, at path: String) throws(QueryFault) -> Meaning {
        var index = NameIndex<Meaning>()
        for pipeline in schema.pipelines {
            index.add(Meaning(name: pipeline.name, code: pipeline.id), codes: [pipeline.id], names: [pipeline.name])
        }
        return try index.one(text, .pipeline, at: path, candidate: \.self)
    }

    private func people(_ text: String, at path: String) throws(QueryFault) -> [Meaning] {
        let subject: Staff.Subject
        switch model.staff.find(text) {
        case .found(let found): subject = found
        case .several(let subjects): throw QueryFault(path, text, .ambiguous(.user, subjects.map(\.candidate)))
        // A number that is nobody's is still a number, as of somebody whom the credential may not see.
        case .nothing(let subjects):
            guard Int(text) == nil else { return [Meaning(name: text, code: text)] }
            throw QueryFault(path, text, .unknown(.user, subjects.map(\.candidate)))
        }
        switch subject {
        case .person(let person): return [Meaning(name: person.name, code: person.id)]
        case .department(let department):
            let members = model.staff.members(of: department)
            guard !members.isEmpty else { throw QueryFault(path, text, .unknown(.user, [])) }
            return members.map { Meaning(name: $0.name, code: $0.id) }
        }
    }

    /// The portal's currencies by their codes and names.
    static func currencies(in model: PortalModel) -> NameIndex<QueryFault.Candidate> {
        var index = NameIndex<Meaning>()
        for currency in model.directory.currencies {
            index.add(
                Meaning(name: currency.fullName, code: currency.code),
                codes: [currency.code],
                names: [currency.fullName]
            )
        }
        return index
    }
}

extension Staff.Subject {
    /// The person or department as one of several.
    package var candidate: QueryFault.Candidate {
        switch self {
        case .person(let person): .init(name: person.name, code: person.id)
        case .department(let department): .init(name: department.name, code: department.name)
        }
    }
}
