/// Makes comments on the latest tasks, and checklists and spent time in some of them.
enum SampleTaskParts {
    /// How many of the latest tasks are looked at: as many as the demo company has.
    private static let count = 300

    private static let remarks = [
        "Клиент просит перенести срок.", "Документы отправил, жду ответа.", "Созвонились, всё в силе.",
        "Счёт оплачен.", "Уточнил размеры у инженера.", "[B]Важно:[/B] подпись только у директора.",
        "Готово, проверьте, пожалуйста.",
    ]

    private static let steps = [
        "Уточнить реквизиты", "Собрать документы", "Согласовать цену", "Забронировать оборудование",
        "Подтвердить дату выезда", "Отправить на подпись",
    ]

    static func add(to data: inout PortalData, seed: UInt64, now: Int) {
        var random = SplitMix64(seed: seed ^ 0x7A5C_0115)
        data.taskParts.lastSampleTask = data.tasks.rows.last?.id ?? 0
        for task in Array(data.tasks.rows.suffix(count)) {
            addComments(to: task, &data, &random, now: now)
            if random.happens(25) { addChecklist(to: task, &data, &random) }
        }
    }

    private static func addComments(
        to task: Record,
        _ data: inout PortalData,
        _ random: inout SplitMix64,
        now: Int
    ) {
        guard random.happens(45) else { return }
        let people = [task[TaskColumn.creator], task[TaskColumn.responsible]].compactMap(\.integer)
        let createdAt = task[TaskColumn.createdAt].time ?? now
        let end = max(createdAt, min(now, task[TaskColumn.activityAt].time ?? now))
        let moments = (0..<random.number(in: 1...4)).map { _ in createdAt + random.below(end - createdAt + 1) }
        for moment in moments.sorted() {
            let comment = TaskComment(
                id: data.taskParts.takeID(of: .comment),
                author: random.pick(people),
                postedAt: moment,
                text: random.pick(remarks)
            )
            data.taskParts.comments[task.id, default: []].append(comment)
        }
        data.countComments(of: task)
    }

    private static func addChecklist(to task: Record, _ data: inout PortalData, _ random: inout SplitMix64) {
        let creator = task[TaskColumn.creator].integer ?? 1
        let responsible = task[TaskColumn.responsible].integer ?? creator
        let isDone = task[TaskColumn.status].integer == 5
        let root = data.taskParts.takeID(of: .checklistItem)
        var items = [ChecklistItem(id: root, parent: 0, creator: creator, title: "Чек-лист 1", sort: 0)]
        for place in 0..<random.number(in: 2...4) {
            var item = ChecklistItem(
                id: data.taskParts.takeID(of: .checklistItem),
                parent: root,
                creator: creator,
                title: steps[(place + root) % steps.count],
                sort: place
            )
            item.isComplete = isDone || random.happens(35)
            if item.isComplete {
                item.toggledBy = responsible
                item.toggledAt = task[TaskColumn.activityAt].time
            }
            items.append(item)
        }
        data.taskParts.checklists[task.id] = items
    }
}

extension PortalData {
    /// Sets how many comments a task has, and the topic that they stand in.
    mutating func countComments(of task: Record) {
        var task = task
        task[TaskColumn.commentCount] = .integer(taskParts.comments[task.id]?.count ?? 0)
        task[TaskColumn.forum] = .integer(11)
        task[TaskColumn.forumTopic] = .integer(1000 + task.id)
        tasks.replace(task)
    }
}
