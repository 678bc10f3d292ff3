import Bitrix24

/// A dictionary of the portal whose codes complete an argument.
struct CodeDictionary: Sendable {
    typealias Entry = (code: String, name: String)

    /// What has to be known of the portal.
    private let needs: DirectoryNeeds
    /// The entries, seen from the arguments that are filled in already.
    private let entries: @Sendable (DirectorySnapshot, [String: String]) -> [Entry]

    /// The statuses of leads.
    static let leadStatuses = CodeDictionary(needs: StageDirectory.leads.needs) { snapshot, _ in
        StageDirectory.leads.stages(in: snapshot).map { ($0.id, $0.name) }
    }

    /// The sources of leads.
    static let leadSources = CodeDictionary(needs: DirectoryNeeds(statuses: true)) { snapshot, _ in
        snapshot.statuses(in: "SOURCE").map { ($0.id, $0.name) }
    }

    /// The pipelines of deals.
    static let dealCategories = CodeDictionary(needs: DirectoryNeeds(categories: true)) { snapshot, _ in
        snapshot.categories.map { ($0.id, $0.name) }
    }

    /// The pipelines of deals by their names.
    static let dealPipelines = CodeDictionary(needs: DirectoryNeeds(categories: true)) { snapshot, _ in
        snapshot.categories.map { ($0.name, $0.id) }
    }

    /// The stages of deals: of the pipeline that the argument `category` names, or of all.
    static let dealStages = CodeDictionary(needs: StageDirectory.deals.needs) { snapshot, given in
        let category = given["category"].flatMap { snapshot.category($0) }
        let stages = category.map { snapshot.statuses(in: StageDirectory.entity(ofCategory: $0.id)) }
        return (stages ?? StageDirectory.deals.stages(in: snapshot)).map { ($0.id, $0.name) }
    }

    /// The entries.
    ///
    /// - Throws: Why they could not be read; no entries at all would be a wrong answer.
    func entries(given: [String: String], from client: PortalClient) async throws(PortalError) -> [Entry] {
        let snapshot = await client.directory.snapshot(for: needs)
        let entries = entries(snapshot, given)
        if entries.isEmpty, let problem = snapshot.problems.first { throw problem }
        return entries
    }
}
