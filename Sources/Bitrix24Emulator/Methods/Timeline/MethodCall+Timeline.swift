import JSONCore

extension MethodCall {
    /// The kind and the number of the record that comments are asked about.
    func timelineOwner(_ map: JSONObject, in portal: PortalData) throws(MethodFailure) -> (kind: EntityKind, id: Int) {
        let id = PHP.integer(map["ENTITY_ID"])
        guard id > 0 else { throw MethodFailure(400, "", "Entity ID is empty") }
        guard let name = map["ENTITY_TYPE"]?.string?.lowercased(), let kind = EntityKind(rawValue: name) else {
            throw MethodFailure(400, "", "Entity Type not specified or invalid")
        }
        return (kind, id)
    }

    /// The comment with the number in `id`.
    func comment(in portal: PortalData) throws(MethodFailure) -> Int {
        let id = try id()
        guard let place = portal.comments.firstIndex(where: { $0.id == id }) else { throw .notFound }
        return place
    }
}

extension TimelineComment {
    /// The comment as a row of texts, with the fields that were asked for.
    func write(to writer: inout JSONWriter, select names: [String] = [], zone: PortalZone) {
        let fields: [(String, JSONValue)] = [
            ("ID", .string(String(id))), ("ENTITY_ID", .string(String(entityID))), ("ENTITY_TYPE", .string(entity)),
            ("CREATED", .string(zone.iso(createdAt))), ("COMMENT", .string(text)),
            ("AUTHOR_ID", .string(String(author))),
            ("FILES", []),
        ]
        writer.object { writer in
            for (name, value) in fields where names.isEmpty || names.contains(name) || names.contains("*") {
                writer.member(name, value)
            }
        }
    }
}
