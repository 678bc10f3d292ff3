import JSONCore

/// `scope`: the scopes of the credential, or with `full` all that portals have.
struct ScopeNames: PortalMethod {
    var name: String { "scope" }
    var scope: String { "" }

    func call(_ call: MethodCall, in portal: inout PortalData) throws(MethodFailure) -> MethodAnswer {
        let scopes = PHP.isTrue(call["full"]) ? Self.all : call.caller.scopes.sorted()
        return MethodAnswer(.strings(scopes))
    }

    /// Every scope, in alphabetical order.
    static let all = """
        ai_admin appform baas biconnector bizproc booking calendar call cashbox catalog configuration.import
        contact_center crm delivery department disk documentgenerator entity faceid forum humanresources
        humanresources.hcmlink iblock im im.import imbot imconnector imopenlines intranet landing landing_cloud lists
        log mail mailservice main messageservice mobile note notifications pay_system placement pull pull_channel rating
        rpa sale salescenter sign.b2e smile socialnetwork sonet_group task tasks telephony timeman user user.userfield
        user_basic user_brief userconsent userfieldconfig vote
        """.split(whereSeparator: \.isWhitespace).map(String.init)
}
