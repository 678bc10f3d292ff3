import JSONCore

/// Writes tasks: names in camel case, texts for nearly every value, and people as objects.
struct TaskRow: Sendable {
    private static let schema = EntitySchema.task
    private static let names = EntitySchema.task.fields.map { camelCase($0.name) }
    /// The fields that come only where they are asked for by name.
    private static let onRequest: Set<Column> = [TaskColumn.tags, TaskColumn.crmItems]

    let portal: PortalData
    let zone: PortalZone
    let now: Int
    /// The fields that the row shows.
    let columns: [Column]

    /// - Parameter select: The fields that a caller asked for; none stands for all that are kept.
    init(select: [String], portal: PortalData, zone: PortalZone, now: Int) {
        self.portal = portal
        self.zone = zone
        self.now = now
        let wanted = Set(select.map(Self.upperCase))
        let takesAll = wanted.isEmpty || wanted.contains("*")
        columns = Self.schema.allColumns.filter { column in
            column == .id || wanted.contains(Self.schema[column].name)
                || (takesAll && !Self.onRequest.contains(column))
                || (wanted.contains("UF_*") && Self.schema[column].traits.contains(.dynamic))
        }
    }

    /// Writes a task.
    ///
    /// - Parameter extras: Writes more members at the end.
    func write(_ task: Record, to writer: inout JSONWriter, extras: (inout JSONWriter) -> Void = { _ in }) {
        writer.object { writer in
            for column in columns {
                writer.key(Self.names[column.index])
                write(task[column], of: Self.schema[column], to: &writer)
                if column == TaskColumn.status {
                    writer.member("subStatus", String(task.taskSubStatus(now: now)))
                }
            }
            writer.key("group")
            writeGroup(of: task, to: &writer)
            writePeople(of: task, to: &writer)
            extras(&writer)
        }
    }

    private func write(_ cell: Cell, of field: Field, to writer: inout JSONWriter) {
        switch cell {
        case .absent:
            switch field.kind {
            case _ where field.traits.contains(.multiple): writer.array { _ in }
            case .char: writer.value("N")
            case _ where field.traits.contains(.zero): writer.value("0")
            case _ where field.name == "DESCRIPTION": writer.value("")
            default: writer.null()
            }
        case .integer(let number): writer.value(String(number))
        case .money(let hundredths): writer.value(MoneyText.text(hundredths))
        case .text(let text): writer.value(text)
        case .flag(let flag): writer.value(flag ? "Y" : "N")
        case .time(let moment): writer.value(zone.iso(moment))
        case .texts(let texts) where field.name == "TAGS": writeTags(texts, to: &writer)
        case .texts(let texts):
            writer.array { writer in
                for text in texts { writer.value(text) }
            }
        case .integers(let numbers):
            writer.array { writer in
                for number in numbers { writer.value(String(number)) }
            }
        case .contacts: writer.null()
        }
    }

    private func writeGroup(of task: Record, to writer: inout JSONWriter) {
        guard let id = task[TaskColumn.group].integer, let group = portal.groups.first(where: { $0.id == id }) else {
            writer.array { _ in }
            return
        }
        writer.object { writer in
            writer.member("id", String(id))
            writer.member("name", group.name)
            writer.member("opened", group.isOpen)
            writer.member("membersCount", group.members.count)
            writer.member("image", WorkGroup.image)
            writer.key("additionalData")
            writer.array { _ in }
        }
    }

    private func writeTags(_ tags: [String], to writer: inout JSONWriter) {
        writer.object { writer in
            for tag in tags {
                let id = 30 + tag.utf8.count
                writer.key(String(id))
                writer.object { writer in
                    writer.member("id", id)
                    writer.member("title", tag)
                }
            }
        }
    }

    private func writePeople(of task: Record, to writer: inout JSONWriter) {
        for (column, name) in [(TaskColumn.creator, "creator"), (TaskColumn.responsible, "responsible")]
        where columns.contains(column) {
            writer.key(name)
            write(user: task[column].integer ?? 0, to: &writer)
        }
        for (column, name) in [(TaskColumn.accomplices, "accomplicesData"), (TaskColumn.auditors, "auditorsData")]
        where columns.contains(column) {
            writer.key(name)
            guard case .integers(let users) = task[column], !users.isEmpty else {
                writer.array { _ in }
                continue
            }
            writer.object { writer in
                for user in users {
                    writer.key(String(user))
                    write(user: user, to: &writer)
                }
            }
        }
    }

    private func write(user id: Int, to writer: inout JSONWriter) {
        let user = portal.users[id]
        let names = [user?[UserColumn.name].text, user?[UserColumn.lastName].text]
        writer.object { writer in
            writer.member("id", String(id))
            writer.member("name", names.compactMap(\.self).joined(separator: " "))
            writer.member("link", "/company/personal/user/\(id)/")
            writer.member("icon", "/bitrix/images/tasks/default_avatar.png")
            writer.member("workPosition", user?[UserColumn.position].text ?? "")
        }
    }
}

// MARK: - Names

extension TaskRow {
    /// `CREATED_DATE` as `createdDate`.
    static func camelCase(_ name: String) -> String {
        name.split(separator: "_").enumerated().map { index, word in
            index == 0 ? word.lowercased() : word.prefix(1) + word.dropFirst().lowercased()
        }.joined()
    }

    /// `createdDate` as `CREATED_DATE`; names in upper case stay as they are.
    static func upperCase(_ name: String) -> String {
        guard name.contains(where: \.isLowercase) else { return name }
        return name.reduce(into: "") { result, letter in
            if letter.isUppercase { result += "_" }
            result += letter.uppercased()
        }
    }
}

extension Record {
    /// A task's status as lists sort by it: -1 for overdue, -2 for unseen, -3 for overdue within a day.
    func taskSubStatus(now: Int) -> Int {
        let status = self[TaskColumn.status].integer ?? 2
        guard status != 4, status != 5 else { return status }
        let deadline = self[TaskColumn.deadline].time
        if let deadline, deadline < now { return -1 }
        if self[TaskColumn.isNotViewed].isTrue { return -2 }
        if let deadline, deadline - now < PortalZone.secondsPerDay { return -3 }
        return status
    }
}
