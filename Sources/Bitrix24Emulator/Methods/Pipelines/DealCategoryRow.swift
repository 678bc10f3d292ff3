import JSONCore

/// Writes deal pipelines as the `crm.dealcategory` methods do.
struct DealCategoryRow {
    let pipeline: Pipeline
    let zone: PortalZone

    /// Writes the fields with the given names; all of them where none is given.
    func write(_ names: [String], to writer: inout JSONWriter) {
        let fields = [
            ("ID", String(pipeline.id)), ("CREATED_DATE", zone.iso(pipeline.createdAt)), ("NAME", pipeline.name),
            ("IS_LOCKED", "N"), ("SORT", String(pipeline.sort)),
        ]
        writer.object { writer in
            for (name, value) in fields where names.isEmpty || names.contains(name) || names.contains("*") {
                writer.member(name, value)
            }
        }
    }
}
