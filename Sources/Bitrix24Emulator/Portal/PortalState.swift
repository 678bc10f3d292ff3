import JSONCore

/// Everything about a portal that changes.
struct PortalState: Sendable {
    var data: PortalData
    var bucket: RequestBucket?
    var authentication: Authentication
    var tokens: TokenDesk?
    var requestCount = 0

    init(_ configuration: EmulatorConfiguration, data: PortalData) {
        self.data = data
        bucket = RequestBucket(limits: configuration.limits)
        authentication = Authentication(configuration)
        tokens = configuration.application.map { TokenDesk($0, seed: configuration.seed, now: configuration.now()) }
        self.data.usage.faults = FaultState(configuration.faults ?? FaultPlan())
    }
}

/// What became of one REST request.
struct RequestOutcome: Sendable {
    /// The call, or why it was refused; `nil` where a rule kept it away from the portal.
    var result: Result<CompletedCall, MethodFailure>?
    /// The rule that the request fell to.
    var rule: FaultRule?
}

extension PortalState {
    /// Takes a REST request: unless a rule keeps it away, it is counted, checked and carried out.
    mutating func take(
        _ address: CallAddress,
        _ parameters: JSONObject,
        _ target: FaultState.Target,
        at start: Double,
        _ configuration: EmulatorConfiguration
    ) -> RequestOutcome {
        requestCount += 1
        if let rule = data.usage.faults.strike(.before, target) { return RequestOutcome(rule: rule) }
        do throws(MethodFailure) {
            guard bucket?.take(at: start) != false else { throw .tooManyRequests }
            let call = try carryOut(address, parameters, at: start, configuration)
            return RequestOutcome(result: .success(call), rule: data.usage.faults.strike(.after, target))
        } catch {
            return RequestOutcome(result: .failure(error))
        }
    }

    private mutating func carryOut(
        _ address: CallAddress,
        _ parameters: JSONObject,
        at start: Double,
        _ configuration: EmulatorConfiguration
    ) throws(MethodFailure) -> CompletedCall {
        if address.asksForXML { throw .wrongTransport }
        let method = MethodCatalog.method(address.method)
        guard method != nil || DocumentedMethods.scope(of: address.method) != nil else { throw .methodNotFound }
        let token = parameters["auth"].flatMap(PHP.text)
        let caller = try authentication.caller(webhook: address.webhook, token: token, now: start)
        guard let method else { throw DocumentedMethods.absence(of: address.method, for: caller) }
        try caller.check(method.scope)
        try caller.checkRight(to: address.method)
        var parameters = parameters
        parameters["auth"] = nil
        let call = MethodCall(
            parameters: parameters,
            caller: caller,
            moment: start,
            zone: PortalZone(offset: configuration.utcOffset),
            scattersTies: configuration.scattersTies,
            operating: configuration.operatingLimit
        )
        return try call.carryOut(method, in: &data)
    }
}
