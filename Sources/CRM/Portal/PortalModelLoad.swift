import Bitrix24
import JSONCore

/// One load of all that a portal says about itself, in one request where there are no more than 200 people.
struct PortalModelLoad: Sendable {
    private static let pageSize = 50
    private static let firstPages = 4
    /// The kinds that nearly every question is about.
    private static let items: [EntityID] = [.lead, .deal, .contact, .company, .quote, .invoice]

    let client: PortalClient
    let russian: Bool
    /// The zone that the server was told; it serves where it agrees with the portal's clock.
    let configuredZone: TimeZoneRules
    let now: Int64

    private enum Subject: Hashable {
        case profile
        case scopes
        case time
        case types
        case taskFields
        case departments
        case invoicePipelines
        case fields(EntityID)
        case people(page: Int)
    }

    private struct Answers {
        var values: [Subject: PortalAnswer] = [:]
        var problems: [PortalProblem] = []

        func result(_ subject: Subject) -> JSONNode? { values[subject]?.result }
    }

    /// Asks the portal.
    ///
    /// - Throws: What kept all of it from being loaded.
    func model(counting requests: RequestCount) async throws(PortalError) -> PortalModel {
        var answers = Answers()
        let subjects: [Subject] =
            [.profile, .scopes, .time, .types, .taskFields, .departments, .invoicePipelines]
            + Self.items.map(Subject.fields) + (0..<Self.firstPages).map { .people(page: $0) }
        let needs = DirectoryNeeds(statuses: true, currencies: true, categories: true)
        requests.add(1)
        take(try await client.batch(subjects.map(command), lookingUp: needs), for: subjects, into: &answers)
        let pages = pagesLeft(in: answers)
        if !pages.isEmpty {
            requests.add(1)
            take(try await client.batch(pages.map(command)), for: pages, into: &answers)
        }
        let people = (0..<Self.firstPages + pages.count).flatMap { page in
            (answers.result(.people(page: page))?.elements).map(Array.init) ?? []
        }
        await client.directory.remember(users: people)
        return model(of: answers, await client.directory.snapshot(for: needs), people: people.compactMap(Person.init))
    }

    /// What items of a smart process are like.
    func schema(of type: EntityType, in directory: DirectorySnapshot) async throws(PortalError) -> EntitySchema {
        let typeID = JSONValue.int(type.id.typeID ?? 0)
        let results = try await client.batch([
            BatchCommand("crm.item.fields", ["entityTypeId": typeID]),
            BatchCommand("crm.category.list", ["entityTypeId": typeID]),
        ])
        let pipelines = (try? results[1].get()).map { Self.pipelines(in: $0.result) } ?? []
        return EntitySchema(
            type: type,
            itemFields: try results[0].get().result,
            pipelines: pipelines,
            directory: directory,
            russian: russian
        )
    }

    private func command(_ subject: Subject) -> BatchCommand {
        switch subject {
        case .profile: BatchCommand("profile")
        case .scopes: BatchCommand("scope")
        case .time: BatchCommand("server.time")
        case .types: BatchCommand("crm.type.list")
        case .taskFields: BatchCommand("tasks.task.getFields")
        case .departments: BatchCommand("department.get")
        case .invoicePipelines: BatchCommand("crm.category.list", ["entityTypeId": 31])
        case .fields(let id): BatchCommand("crm.item.fields", ["entityTypeId": .int(id.typeID ?? 0)])
        case .people(let page):
            BatchCommand("user.get", ["sort": "ID", "order": "ASC", "start": .int(page * Self.pageSize)])
        }
    }

    private func take(
        _ results: [Result<PortalAnswer, PortalError>],
        for subjects: [Subject],
        into answers: inout Answers
    ) {
        for (subject, result) in zip(subjects, results) {
            switch result {
            case .success(let answer): answers.values[subject] = answer
            case .failure(let error):
                answers.problems.append(PortalProblem(method: command(subject).method, error: error))
            }
        }
    }

    /// The pages of people behind the first ones, as many as one request carries.
    private func pagesLeft(in answers: Answers) -> [Subject] {
        let total = answers.values[.people(page: 0)]?.total ?? 0
        let pages = (total + Self.pageSize - 1) / Self.pageSize
        guard pages > Self.firstPages else { return [] }
        return (Self.firstPages..<min(pages, Self.firstPages + 50)).map { .people(page: $0) }
    }

    private func model(of answers: Answers, _ directory: DirectorySnapshot, people: [Person]) -> PortalModel {
        let profile = answers.result(.profile)
        var seen: Set<String> = []
        let departments = (answers.result(.departments)?.elements).map { $0.compactMap(PortalDepartment.init) } ?? []
        let types = EntityType.standard + smartProcesses(in: answers.result(.types))
        return PortalModel(
            types: types,
            staff: Staff(
                people: people.filter { seen.insert($0.id).inserted },
                departments: departments,
                me: profile?["ID"]?.plainText
            ),
            directory: directory,
            isAdministrator: profile?["ADMIN"]?.bool,
            scopes: (answers.result(.scopes)?.elements).map { $0.compactMap(\.string) } ?? [],
            zone: zone(of: profile, time: answers.result(.time)?.string),
            problems: answers.problems
                + directory.problems.map { PortalProblem(method: $0.method, error: $0) },
            schemas: schemas(of: types, answers, directory)
        )
    }

    private func smartProcesses(in node: JSONNode?) -> [EntityType] {
        let rows = node.map { $0["types"] ?? $0 }
        return (rows?.elements).map { rows in
            rows.compactMap { row in
                row["entityTypeId"]?.lenientInt.map {
                    EntityType(typeID: $0, title: row["title"]?.plainText ?? "dynamic_\($0)")
                }
            }
        } ?? []
    }

    private func schemas(
        of types: [EntityType],
        _ answers: Answers,
        _ directory: DirectorySnapshot
    ) -> [EntityID: EntitySchema] {
        var schemas: [EntityID: EntitySchema] = [:]
        for type in types {
            switch type.id {
            case .activity: schemas[type.id] = .activities(type, russian: russian)
            case .call: schemas[type.id] = .calls(type, russian: russian)
            case .task: schemas[type.id] = .tasks(type, fields: answers.result(.taskFields), russian: russian)
            case .item:
                guard let node = answers.result(.fields(type.id)) else { continue }
                let pipelines: [Pipeline] =
                    switch type.id {
                    case .deal: directory.categories.map { Pipeline(id: $0.id, name: $0.name) }
                    case .invoice: answers.result(.invoicePipelines).map(Self.pipelines) ?? []
                    case .item, .activity, .call, .task: []
                    }
                schemas[type.id] = EntitySchema(
                    type: type,
                    itemFields: node,
                    pipelines: pipelines,
                    directory: directory,
                    russian: russian
                )
            }
        }
        return schemas
    }

    private static func pipelines(in node: JSONNode) -> [Pipeline] {
        (node["categories"] ?? node).elements.compactMap { row in
            row["id"]?.plainText.map { Pipeline(id: $0, name: row["name"]?.plainText ?? $0) }
        }
    }

    /// The zone whose clocks show what the portal's clock shows: that of the user, else the configured one, else the bare
    /// offset.
    private func zone(of profile: JSONNode?, time: String?) -> TimeZoneRules {
        guard let time, let offset = DateText.offset(of: time) else { return configuredZone }
        let named = profile?["TIME_ZONE"]?.string.flatMap { $0.isEmpty ? nil : try? TimeZoneRules(identifier: $0) }
        for zone in [named, configuredZone].compactMap(\.self) where zone.offset(at: now) == offset { return zone }
        return TimeZoneRules(fixedOffset: offset)
    }
}
