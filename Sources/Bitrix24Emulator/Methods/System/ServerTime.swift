import JSONCore

/// `server.time`: the portal's local time.
struct ServerTime: PortalMethod {
    var name: String { "server.time" }
    var scope: String { "" }

    func call(_ call: MethodCall, in portal: inout PortalData) throws(MethodFailure) -> MethodAnswer {
        MethodAnswer(.string(call.zone.iso(call.now)))
    }
}
