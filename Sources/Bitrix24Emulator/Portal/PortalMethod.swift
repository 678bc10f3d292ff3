/// A method of the portal's REST API.
///
/// A method is one file, and one line in ``MethodCatalog``.
protocol PortalMethod: Sendable {
    /// The name, such as `crm.lead.list`, in any case.
    var name: String { get }
    /// The scope that a caller needs; empty for the methods that everybody may call.
    var scope: String { get }

    /// Carries out one call.
    func call(_ call: MethodCall, in portal: inout PortalData) throws(MethodFailure) -> MethodAnswer
}
