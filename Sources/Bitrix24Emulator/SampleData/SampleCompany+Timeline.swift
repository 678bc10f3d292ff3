extension SampleCompany {
    private static let leadComments = [
        "Оставил заявку ночью, просит связаться до обеда.", "Не берёт трубку, написал в мессенджер.",
        "Интересует рассрочка. [B]Перезвонить в понедельник[/B].", "Уточнить площадь помещения и высоту потолков.",
        "Передал контакт коллеги, который принимает решение.", "Сравнивает с предложением конкурента.",
    ]

    private static let dealComments = [
        "Договор отправлен на согласование юристам клиента.", "Клиент просит скидку 5% за предоплату.",
        "Счёт выставлен, ждём оплату до конца недели.", "Оборудование зарезервировано на складе.",
        "Замер проведён, фото приложены к задаче.", "Монтаж перенесён по просьбе заказчика.",
        "Нужен повторный выезд инженера, не хватает питания на объекте.",
    ]

    private static let clientComments = [
        "Предпочитает общаться по почте.", "Оплачивает с отсрочкой 14 дней.", "Просил присылать каталог раз в квартал.",
        "Новый офис открывается весной, возможен заказ.", "Контактное лицо сменилось.",
    ]

    /// Adds comments on leads, deals, contacts and companies; some of those on deals stand on the client as well.
    mutating func addComments() {
        var drafts: [TimelineComment] = []
        for lead in linkedLeads where random.happens(35) {
            addComments(on: lead.unpacked, .lead, Self.leadComments, to: &drafts)
        }
        for deal in data.deals.rows where random.happens(45) {
            addComments(on: deal.unpacked, .deal, Self.dealComments, to: &drafts)
        }
        for contact in data.contacts.rows where random.happens(15) {
            addComments(on: contact.unpacked, .contact, Self.clientComments, to: &drafts)
        }
        for company in data.companies.rows where random.happens(20) {
            addComments(on: company.unpacked, .company, Self.clientComments, to: &drafts)
        }
        for place in drafts.indices.sorted(by: { (drafts[$0].createdAt, $0) < (drafts[$1].createdAt, $1) }) {
            var comment = drafts[place]
            // Numbers are those of the whole timeline, in which other things happen too.
            comment.id = data.comments.nextID + random.below(6)
            data.comments.append(comment)
        }
    }

    private mutating func addComments(
        on record: Record,
        _ kind: EntityKind,
        _ texts: [String],
        to drafts: inout [TimelineComment]
    ) {
        let columns = StampColumns(kind)
        let createdAt = record[columns.createdAt].time ?? now
        var bindings = [OwnerReference(typeID: kind.typeID, id: record.id)]
        if kind == .deal, let company = record[DealColumn.company].integer, company > 0, random.happens(20) {
            bindings.append(OwnerReference(typeID: EntityKind.company.typeID, id: company))
        }
        for _ in 0..<random.pick(weighted: [(1, 60), (2, 28), (3, 12)]) {
            let assignee = record[columns.assignee].integer ?? 1
            drafts.append(
                TimelineComment(
                    id: 0,
                    createdAt: moment(after: createdAt, withinDays: 25),
                    author: random.happens(80) ? assignee : random.pick(salespeople),
                    text: random.pick(texts),
                    bindings: bindings
                )
            )
        }
    }
}
