import Bitrix24
import JSONCore

extension DictionaryResource {
    /// The currencies of the portal.
    static let currencies = DictionaryResource(
        path: "crm/currencies",
        needs: DirectoryNeeds(currencies: true)
    ) { snapshot, _ in snapshot.currencies.map(\.raw) }

    /// The stages of leads, with the group that each belongs to.
    static let leadStatuses = DictionaryResource(
        path: "crm/lead_statuses",
        needs: StageDirectory.leads.needs
    ) { snapshot, texts in StageDirectory.leads.stages(in: snapshot).map { $0.grouped(in: texts) } }

    /// The sources of leads.
    static let leadSources = DictionaryResource(
        path: "crm/lead_sources",
        needs: DirectoryNeeds(statuses: true)
    ) { snapshot, _ in snapshot.statuses(in: "SOURCE").map(\.raw) }

    /// The pipelines of deals.
    static let dealCategories = DictionaryResource(
        path: "crm/deal_categories",
        needs: DirectoryNeeds(categories: true)
    ) { snapshot, _ in snapshot.categories.map(\.raw) }

    /// The stages of all pipelines of deals, with the group that each belongs to.
    static let dealStages = DictionaryResource(
        path: "crm/deal_stages",
        needs: StageDirectory.deals.needs
    ) { snapshot, texts in StageDirectory.deals.stages(in: snapshot).map { $0.grouped(in: texts) } }
}

extension PortalStatus {
    /// The portal's row with the group of the stage and its name.
    fileprivate func grouped(in texts: LocaleTexts) -> JSONFragment {
        let group = StageGroup(self).rawValue
        guard let row = try? JSONDocument(parsing: raw.bytes, options: .lenient).root else { return raw }
        return JSONFragment { writer in
            writer.members(of: row, except: ["group", "groupName"])
            writer.member("group", group)
            writer.member("groupName", texts.groupName(group))
        }
    }
}
