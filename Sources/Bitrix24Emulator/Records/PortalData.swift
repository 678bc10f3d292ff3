/// All that a portal keeps.
struct PortalData: Sendable {
    var leads = Table(.lead)
    var deals = Table(.deal)
    var contacts = Table(.contact)
    var companies = Table(.company)
    var tasks = Table(.task)
    var activities = Table(.activity)
    var calls = Table(.call)
    var users = Table(.user)
    var quotes = Table(.quote)
    var invoices = Table(.invoice)
    var processItems = Table(.process)
    var leadHistory = Table(.leadHistory)
    var dealHistory = Table(.dealHistory)
    var invoiceHistory = Table(.dealHistory)
    var processHistory = Table(.dealHistory)
    var comments = TimelineComments()
    /// What activities have beyond their fields, by their numbers; activities without any are missing.
    var activityDetails: [Int: ActivityDetails] = [:]
    var taskParts = TaskParts()
    var taskStages: [TaskStage] = []
    var groups: [WorkGroup] = []
    var messages = MessageDesk()
    var departments: [Department] = []
    var statuses: [DictionaryEntry] = []
    var currencies: [Currency] = []
    var pipelines: [Pipeline] = []
    var catalog = CatalogData()
    var requisites = RequisiteData()
    var userFields = UserField.initial
    var itemSchemas: [EntityKind: ItemSchema] = [:]
    var clientLinkSorts = ClientLinkSorts()
    /// The number of the next phone number, address or the like.
    var nextContactValueID = 1
    /// The highest number that a removed or added entry of a dictionary had.
    var lastStatusID = 0
    /// The number of the next attached file.
    var nextAttachmentID = 5_000_001
    /// The number of the next file of a custom field.
    var nextFileID = 2001
    /// What the portal remembers of calls.
    var usage = CallUsage()

    /// A number for a new phone number, address or the like.
    mutating func takeContactValueID() -> Int {
        defer { nextContactValueID += 1 }
        return nextContactValueID
    }

    /// A number for a new file of a custom field.
    mutating func takeFileID() -> Int {
        defer { nextFileID += 1 }
        return nextFileID
    }

    /// The fields of a kind, with the custom ones that it has by now.
    func schema(of kind: EntityKind) -> EntitySchema { self[keyPath: kind.table].schema }

    /// The fields of a kind as the universal methods name them, with the custom ones that it has by now.
    func itemSchema(of kind: EntityKind) -> ItemSchema { itemSchemas[kind] ?? ItemSchema(kind) }

    /// The pipelines of a kind, by their sorting.
    func pipelines(of kind: EntityKind) -> [Pipeline] {
        pipelines.filter { $0.kind == kind }.sorted { ($0.sort, $0.id) < ($1.sort, $1.id) }
    }

    /// A dictionary, by the order of its entries.
    func dictionary(_ entity: String) -> [DictionaryEntry] {
        statuses.filter { $0.entity == entity }.sorted { ($0.sort, $0.id) < ($1.sort, $1.id) }
    }

    /// The pipeline of a kind that records are in where nothing else is said.
    func defaultPipeline(of kind: EntityKind) -> Pipeline? {
        pipelines.first { $0.kind == kind && $0.isDefault }
    }

    /// An entry of a dictionary.
    func entry(_ code: String, of entity: String) -> DictionaryEntry? {
        statuses.first { $0.code == code && $0.entity == entity }
    }
}
