import JSONCore

/// `crm.deal.productrows.set` and its kin: other product rows for a record, in the place of all that it had.
struct OlderProductRowsSet: PortalMethod {
    let kind: EntityKind
    /// The short code of the kind.
    let code: String

    var name: String { "crm.\(kind.rawValue).productrows.set" }
    var scope: String { "crm" }

    func call(_ call: MethodCall, in portal: inout PortalData) throws(MethodFailure) -> MethodAnswer {
        let id = PHP.integer(call["id"])
        guard id > 0 else { throw .legacy("The parameter id is invalid or not defined.") }
        guard portal[keyPath: kind.table][id] != nil else { throw .notFound }
        guard let given = try call.map("rows") else { throw .notArray("rows") }
        let owner = try ProductRowOwner(type: code, id: id, in: portal)
        var rows: [JSONObject] = []
        for row in given.members.compactMap(\.value.object) {
            try Self.checkDiscount(row)
            rows.append(JSONObject(row.members.map { .init(key: $0.key.camelCase, value: $0.value) }))
        }
        let input = ProductRowInput(zone: call.zone, rate: owner.rate(in: portal), fillsInMeasure: false)
        portal.setProductRows(rows, of: owner, input)
        owner.settleAmounts(call, in: &portal)
        return MethodAnswer(true)
    }

    private static func checkDiscount(_ row: JSONObject) throws(MethodFailure) {
        guard let type = row["DISCOUNT_TYPE_ID"] else { return }
        let hasSum = row["DISCOUNT_SUM"]?.isNull == false
        if PHP.integer(type) == 1 {
            guard !hasSum else { return }
            throw failure(
                "Discount Sum (DISCOUNT_SUM) is required if Monetary Discount Type (DISCOUNT_TYPE_ID) is defined."
            )
        }
        guard let rate = row["DISCOUNT_RATE"].flatMap(PHP.text), !rate.isEmpty else {
            throw failure(
                "Discount Rate (DISCOUNT_RATE) is required if Percentage Discount Type (DISCOUNT_TYPE_ID) is defined."
            )
        }
        if MoneyText.hundredths(rate) == 10_000 && !hasSum {
            throw failure(
                "Discount Sum (DISCOUNT_SUM) is required if Percentage Discount Type (DISCOUNT_TYPE_ID) is defined "
                    + "and Discount Rate (DISCOUNT_RATE) is 100%"
            )
        }
    }

    private static func failure(_ text: String) -> MethodFailure { MethodFailure(400, "ERROR_CORE", text + "<br>") }
}
