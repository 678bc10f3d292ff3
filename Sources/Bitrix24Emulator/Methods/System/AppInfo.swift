import JSONCore

/// `app.info`: the application that calls; a webhook is none.
struct AppInfo: PortalMethod {
    var name: String { "app.info" }
    var scope: String { "" }

    func call(_ call: MethodCall, in portal: inout PortalData) throws(MethodFailure) -> MethodAnswer {
        guard call.caller.credential == .accessToken else { throw .applicationOnly }
        return MethodAnswer([
            "ID": 5, "CODE": "local.demo", "VERSION": 1, "STATUS": "L", "INSTALLED": true, "PAYMENT_EXPIRED": "N",
            "DAYS": nil, "LANGUAGE_ID": "ru", "LICENSE": "ru_pro100", "LICENSE_TYPE": "pro100", "LICENSE_FAMILY": "pro",
        ])
    }
}
