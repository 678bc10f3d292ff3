package import Bitrix24
package import JSONCore

/// Looks up what linked companies, contacts and other items are called.
package enum LinkNames {
    private static let pageSize = 50
    private static let most = 200

    /// The names of the records that rows link to, by kind and number: one request, and none where no field is a link.
    package static func names(
        in rows: [JSONNode],
        of fields: [EntityField],
        schema: EntitySchema,
        client: PortalClient,
        counting requests: RequestCount
    ) async throws(PortalError) -> [EntityID: [String: String]] {
        let reader = RecordReader(schema.dialect)
        var ids: [EntityID: [String]] = [:]
        for field in fields {
            guard case .record(let id) = field.kind else { continue }
            for row in rows { ids[id, default: []] += reader.values(of: field, in: row) }
        }
        return try await names(of: ids, client: client, counting: requests)
    }

    /// The names of records by kind and number.
    package static func names(
        of ids: [EntityID: [String]],
        client: PortalClient,
        counting requests: RequestCount
    ) async throws(PortalError) -> [EntityID: [String: String]] {
        var commands: [BatchCommand] = []
        var kinds: [EntityID] = []
        for (id, numbers) in ids.sorted(by: { ($0.key.typeID ?? 0) < ($1.key.typeID ?? 0) }) {
            let unique = Array(Set(numbers)).sorted().prefix(most)
            for start in stride(from: 0, to: unique.count, by: pageSize) {
                commands.append(command(id, Array(unique.dropFirst(start).prefix(pageSize))))
                kinds.append(id)
            }
        }
        guard !commands.isEmpty else { return [:] }
        requests.add(1)
        var names: [EntityID: [String: String]] = [:]
        for (kind, result) in zip(kinds, try await client.batch(Array(commands.prefix(pageSize)))) {
            // A kind that the credential may not see has numbers for names.
            guard let answer = try? result.get() else { continue }
            for row in EntityDialect(of: kind).rows(in: answer.result) {
                guard let id = row["id"]?.plainText, let name = name(of: row) else { continue }
                names[kind, default: [:]][id] = name
            }
        }
        return names
    }

    private static func command(_ id: EntityID, _ numbers: [String]) -> BatchCommand {
        let select = id == .contact ? ["id", "name", "lastName"] : ["id", "title"]
        let dialect = EntityDialect(of: id)
        return BatchCommand(
            dialect.method,
            dialect.parameters(select: select, filter: ["@id": .strings(numbers)], order: [("id", false)], start: -1)
        )
    }

    private static func name(of row: JSONNode) -> String? {
        if let title = row["title"]?.plainText, !title.isEmpty { return title }
        let parts = [row["name"]?.plainText, row["lastName"]?.plainText].compactMap(\.self).filter { !$0.isEmpty }
        return parts.isEmpty ? nil : parts.joined(separator: " ")
    }
}
