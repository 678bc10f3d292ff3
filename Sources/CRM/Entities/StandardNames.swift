/// The names of values that every portal has, in the language that the portal does not show them in.
enum StandardNames {
    private static let sources = [
        "CALL": "Звонок|Call|Phone call", "EMAIL": "Электронная почта|E-Mail|Email|Почта",
        "WEB": "Веб-сайт|Website|Web site|Сайт",
        "ADVERTISING": "Реклама|Advertising|Ads", "PARTNER": "Существующий клиент|Existing client",
        "RECOMMENDATION": "По рекомендации|Recommendation|By recommendation|Referral",
        "TRADE_SHOW": "Выставка|Trade show|Show|Exhibition", "WEBFORM": "CRM-форма|CRM form|Web form",
        "CALLBACK": "Обратный звонок|Callback", "RC_GENERATOR": "Генератор продаж|Sales boost|Sales generator",
        "STORE": "Интернет-магазин|Online store", "OTHER": "Другое|Other",
    ]
    private static let leadStages = [
        "NEW": "Не обработан|New|Unassigned|Not processed|Новый", "IN_PROCESS": "В работе|In progress",
        "PROCESSED": "Обработан|Processed", "CONVERTED": "Качественный лид|Good lead|Converted",
        "JUNK": "Некачественный лид|Junk lead|Junk",
    ]
    private static let dealStages = [
        "NEW": "Новая|New", "PREPARATION": "Подготовка документов|Document preparation",
        "PREPAYMENT_INVOICE": "Счет на предоплату|Prepayment invoice", "EXECUTING": "В работе|In progress",
        "FINAL_INVOICE": "Финальный счет|Final invoice", "WON": "Сделка успешна|Deal won|Deal successful",
        "LOSE": "Сделка провалена|Deal lost|Deal failed", "APOLOGY": "Анализ причины провала|Failure reason analysis",
    ]

    private static let invoiceStages = [
        "N": "Новый|New", "S": "Отправлен|Отправлен клиенту|Sent", "P": "Оплачен|Paid",
        "D": "Не оплачен|Отклонен|Declined|Refused|Unpaid",
    ]
    private static let processStages = [
        "NEW": "Начало|New|Start", "PREPARATION": "Подготовка|Preparation",
        "CLIENT": "Согласование|Client approval|Approval",
        "SUCCESS": "Успех|Success", "FAIL": "Провал|Failure|Fail",
    ]

    /// The names of a value of a dictionary; none of a value that somebody added.
    static func names(of code: String, in dictionary: String) -> [String] {
        names(code, dictionary == "SOURCE" ? sources : [:])
    }

    /// The names of a stage, which in all pipelines but the first has the pipeline in its code: `C1:WON`.
    static func names(ofStage code: String, of id: EntityID) -> [String] {
        let bare = code.split(separator: ":").last.map(String.init) ?? code
        return switch id {
        case .lead: names(bare, leadStages)
        case .deal: names(bare, dealStages)
        case .invoice: names(bare, invoiceStages)
        case .item: names(bare, id.isSmartProcess ? processStages : [:])
        case .activity, .call, .task: []
        }
    }

    private static func names(_ code: String, _ table: [String: String]) -> [String] {
        table[code].map { $0.split(separator: "|").map(String.init) } ?? []
    }
}
