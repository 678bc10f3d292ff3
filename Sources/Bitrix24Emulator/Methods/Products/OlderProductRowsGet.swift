import JSONCore

/// `crm.deal.productrows.get` and its kin: all product rows of a record.
struct OlderProductRowsGet: PortalMethod {
    let kind: EntityKind
    /// The short code of the kind.
    let code: String

    var name: String { "crm.\(kind.rawValue).productrows.get" }
    var scope: String { "crm" }

    func call(_ call: MethodCall, in portal: inout PortalData) throws(MethodFailure) -> MethodAnswer {
        let id = PHP.integer(call["id"])
        guard id > 0 else { throw .legacy("The parameter id is invalid or not defined.") }
        guard portal[keyPath: kind.table][id] != nil else { throw .notFound }
        let rows = portal.catalog.productRows.rows(of: ProductRowTable.Owner(type: code, id: id))
        let row = OlderProductRow(catalog: portal.catalog)
        return MethodAnswer { writer in
            writer.array { writer in
                for record in rows { row.write(record, to: &writer) }
            }
        }
    }
}
