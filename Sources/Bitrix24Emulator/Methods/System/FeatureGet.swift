import JSONCore

/// `feature.get`: whether the portal has a feature.
struct FeatureGet: PortalMethod {
    private static let features: Set<String> = ["rest_auth_connector", "rest_offline_extended"]

    var name: String { "feature.get" }
    var scope: String { "" }

    func call(_ call: MethodCall, in portal: inout PortalData) throws(MethodFailure) -> MethodAnswer {
        guard let code = call["CODE"].flatMap(PHP.text), !code.isEmpty else {
            throw MethodFailure(400, "CODE_EMPTY", "CODE can't be empty")
        }
        return MethodAnswer(["value": Self.features.contains(code) ? "Y" : "N"])
    }
}
