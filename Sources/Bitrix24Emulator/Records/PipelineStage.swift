/// A stage that a new pipeline starts with.
struct PipelineStage: Sendable {
    var code: String
    var name: String
    var color: String
    var meaning: DictionaryEntry.Meaning
    var isSystem: Bool
    /// The place among the stages; `nil` where they are counted by tens.
    var sort: Int?

    init(
        _ code: String,
        _ name: String,
        _ color: String,
        _ meaning: DictionaryEntry.Meaning = .process,
        isSystem: Bool = false,
        sort: Int? = nil
    ) {
        self.code = code
        self.name = name
        self.color = color
        self.meaning = meaning
        self.isSystem = isSystem
        self.sort = sort
    }
}

extension EntityKind {
    private static let dealStages = [
        PipelineStage("NEW", "Новая", "#39A8EF", isSystem: true),
        PipelineStage("PREPARATION", "Подготовка документов", "#2FC6F6"),
        PipelineStage("PREPAYMENT_INVOICE", "Cчет на предоплату", "#55D0E0"),
        PipelineStage("EXECUTING", "В работе", "#47E4C2"),
        PipelineStage("FINAL_INVOICE", "Финальный счет", "#FFA900"),
        PipelineStage("WON", "Сделка успешна", "#7BD500", .success, isSystem: true),
        PipelineStage("LOSE", "Сделка провалена", "#FF5752", .failure, isSystem: true),
        PipelineStage("APOLOGY", "Анализ причины провала", "#FF5752", .apology),
    ]

    private static let quoteStages = [
        PipelineStage("DRAFT", "Новое", "#39A8EF", isSystem: true),
        PipelineStage("SENT", "Отправлено клиенту", "#2FC6F6"),
        PipelineStage("APPROVED", "Принято", "#7BD500", .success, isSystem: true),
        // The portal itself spells the code so.
        PipelineStage("DECLAINED", "Отклонено", "#FF5752", .failure, isSystem: true),
        PipelineStage("APOLOGY", "Анализ причины провала", "#FF5752", .apology),
    ]

    private static let invoiceStages = [
        PipelineStage("N", "Новый", "#22B9FF", isSystem: true, sort: 100),
        PipelineStage("S", "Отправлен клиенту", "#88B9FF", sort: 110),
        PipelineStage("P", "Оплачен", "#10E5FC", .success, isSystem: true, sort: 130),
        PipelineStage("D", "Не оплачен", "#FF5752", .failure, isSystem: true, sort: 140),
    ]

    private static let processStages = [
        PipelineStage("NEW", "Начало", "#22b9ff", isSystem: true),
        PipelineStage("PREPARATION", "Подготовка", "#88b9ff"),
        PipelineStage("CLIENT", "Согласование", "#10e5fc"),
        PipelineStage("SUCCESS", "Успех", "#00ff00", .success, isSystem: true),
        PipelineStage("FAIL", "Провал", "#ff0000", .failure, isSystem: true),
    ]

    /// The stages that a new pipeline starts with; none for leads, whose statuses are a dictionary of their own.
    var firstStages: [PipelineStage] {
        switch self {
        case .deal: Self.dealStages
        case .quote: Self.quoteStages
        case .invoice: Self.invoiceStages
        case .process: Self.processStages
        case .lead, .contact, .company: []
        }
    }
}
