import JSONCore

/// `crm.vat.delete`: one VAT rate less.
struct OlderRateDelete: PortalMethod {
    var name: String { "crm.vat.delete" }
    var scope: String { "crm" }

    func call(_ call: MethodCall, in portal: inout PortalData) throws(MethodFailure) -> MethodAnswer {
        guard portal.catalog.rates.remove(try call.rateID()) else {
            throw MethodFailure(400, "Error on deleting VAT rate.", "Error while deleting the VAT rate.")
        }
        return MethodAnswer(true)
    }
}
