import JSONCore
import Synchronization

/// A Bitrix24 portal that lives in memory: sample data behind the REST API of a real one.
///
/// Calls are carried out one after the other; a portal can be shared freely.
package final class EmulatedPortal: Sendable {
    let configuration: EmulatorConfiguration
    let state: Mutex<PortalState>

    /// Creates a portal with sample data around the present moment of its clock.
    package convenience init(configuration: EmulatorConfiguration = .init()) {
        let zone = PortalZone(offset: configuration.utcOffset)
        let data = SampleCompany.make(
            seed: configuration.seed,
            now: Int(configuration.now()),
            zone: zone,
            scale: SampleScale(leads: configuration.scale)
        )
        self.init(configuration: configuration, data: data)
    }

    /// Creates a portal with the data of another as they are now; nothing else is shared.
    package convenience init(copying other: EmulatedPortal, configuration: EmulatorConfiguration) {
        var data = other.state.withLock { $0.data }
        data.usage = CallUsage()
        self.init(configuration: configuration, data: data)
    }

    init(configuration: EmulatorConfiguration, data: PortalData) {
        self.configuration = configuration
        state = Mutex(PortalState(configuration, data: data))
    }

    /// How many REST requests the portal has got; a batch is one.
    package var requestCount: Int { state.withLock { $0.requestCount } }

    /// What the portal has carried out.
    package var journal: CallJournal { state.withLock { $0.data.usage.journal } }

    /// Lets calls go wrong from now on, behind the rules that are in force.
    package func add(_ rules: FaultRule...) {
        state.withLock { $0.data.usage.faults.add(rules) }
    }

    /// Lets everything go well again.
    package func clearFaults() {
        state.withLock { $0.data.usage.faults.clear() }
    }

    /// Answers a request.
    package func respond(to request: EmulatorRequest) async -> EmulatorResponse {
        let path = request.target.prefix { $0 != "?" && $0 != "#" }
        let query = request.target.dropFirst(path.count + 1).prefix { $0 != "#" }
        if let response = controlResponse(to: request, path: path) { return response }
        let parameters = ParameterReader.parameters(query: query, headers: request.headers, body: request.body)
        if let address = CallAddress(path: path) {
            return address.isVersion3
                ? versionThreeResponse(to: request, address) : restResponse(to: request, address, parameters)
        }
        if let page = OAuthPage(path: path) { return oauthResponse(to: request, page, parameters) }
        return .notFound
    }

    private func restResponse(
        to request: EmulatorRequest,
        _ address: CallAddress,
        _ parameters: JSONObject
    ) -> EmulatorResponse {
        let start = configuration.now()
        let target = FaultState.Target(
            method: address.method,
            access: Self.access(of: address.method, parameters),
            credential: address.webhook == nil ? .accessToken : .webhook,
            host: request.host
        )
        let outcome = state.withLock { $0.take(address, parameters, target, at: start, configuration) }
        let answer: EmulatorResponse? =
            switch outcome.result {
            case .success(let call): json(200) { envelope(of: call, to: &$0) }
            case .failure(let failure): refusal(failure)
            case nil: nil
            }
        return spoiled(answer, by: outcome.rule, request, target.credential)
    }

    /// Whether a request writes; a batch does where one of its commands does.
    private static func access(of method: String, _ parameters: JSONObject) -> MethodAccess {
        guard method == Batch.name else { return MethodAccess(method: method) }
        let commands = parameters["cmd"].flatMap(PHP.map)?.members ?? []
        let writes = commands.contains { command in
            MethodAccess(method: BatchCommand.method(of: command.value.string ?? "")) == .write
        }
        return writes ? .write : .read
    }

    private func envelope(of call: CompletedCall, to writer: inout JSONWriter) {
        writer.object { writer in
            writer.member("result", call.answer.result)
            if let next = call.answer.next { writer.member("next", next) }
            if let total = call.answer.total { writer.member("total", total) }
            writer.key("time")
            var timing = call.timing
            timing.finish = max(timing.finish, configuration.now())
            timing.write(to: &writer)
        }
    }
}

// MARK: - Responses

extension EmulatedPortal {
    /// A response with JSON as the portal writes it.
    func json(_ status: Int, _ body: (inout JSONWriter) -> Void) -> EmulatorResponse {
        var writer = JSONWriter(capacity: 4096)
        body(&writer)
        return EmulatorResponse(
            status: status,
            headers: [(name: "Content-Type", value: "application/json; charset=utf-8")],
            body: PHPEscapes.applied(to: writer.bytes, escapesUnicode: configuration.escapesUnicode)
        )
    }

    /// A response that says why a call was not carried out.
    func refusal(_ failure: MethodFailure) -> EmulatorResponse {
        json(failure.status) { failure.write(to: &$0) }
    }

    /// What a rule makes of an answer, or of a request that was kept away from the portal.
    func spoiled(
        _ answer: EmulatorResponse?,
        by rule: FaultRule?,
        _ request: EmulatorRequest,
        _ credential: Caller.Credential
    ) -> EmulatorResponse {
        guard let rule else { return answer ?? .page(502) }
        var response =
            switch rule.fault {
            case .refusal(let refusal, let status): self.refusal(refusal.failure(for: credential, status: status))
            case .html(let status): EmulatorResponse.page(status)
            case .redirect(let address): EmulatorResponse.moved(to: address + request.target)
            case .latency, .cut, .half, .drip: answer ?? .page(502)
            }
        switch rule.fault {
        case .cut: response.delivery.extent = .cut
        case .half: response.delivery.extent = .half
        case .drip(let bytes, let pause): response.delivery.extent = .drip(bytes: bytes, pause: .seconds(pause))
        case .latency, .refusal, .html, .redirect: break
        }
        response.delivery.latency = .seconds(rule.latency)
        return response
    }
}
