import JSONCore

/// `access.name`: what codes of access rights are called; unknown codes are left out.
struct AccessNames: PortalMethod {
    var name: String { "access.name" }
    var scope: String { "" }

    func call(_ call: MethodCall, in portal: inout PortalData) throws(MethodFailure) -> MethodAnswer {
        let codes = call.names("ACCESS")
        guard !codes.isEmpty else { return MethodAnswer(false) }
        var names = JSONObject()
        for code in codes {
            guard let access = AccessCode(code), let name = access.name(in: portal) else { continue }
            names[code] = [
                "provider": .string(access.provider), "name": .string(name), "provider_id": .string(access.providerID),
            ]
        }
        return MethodAnswer(names.isEmpty ? [] : .object(names))
    }
}
