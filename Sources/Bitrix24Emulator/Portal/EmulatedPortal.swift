import JSONCore
import Synchronization

/// A Bitrix24 portal that lives in memory: sample data behind the REST API of a real one.
///
/// Calls are carried out one after the other; a portal can be shared freely.
package final class EmulatedPortal: Sendable {
    private struct State {
        var data: PortalData
        var bucket: RequestBucket?
        var requestCount = 0
    }

    private let configuration: EmulatorConfiguration
    private let state: Mutex<State>

    /// Creates a portal with sample data around the present moment of its clock.
    package init(configuration: EmulatorConfiguration = .init()) {
        self.configuration = configuration
        let zone = PortalZone(offset: configuration.utcOffset)
        let data = SampleCompany.make(seed: configuration.seed, now: Int(configuration.now()), zone: zone)
        state = Mutex(State(data: data, bucket: RequestBucket(limits: configuration.limits)))
    }

    /// How many HTTP requests the portal has answered; a batch is one.
    package var requestCount: Int { state.withLock { $0.requestCount } }

    /// Answers a request.
    package func respond(to request: EmulatorRequest) async -> EmulatorResponse {
        let start = configuration.now()
        let split = request.target.prefix { $0 != "?" && $0 != "#" }
        guard let address = CallAddress(path: split) else { return .notFound }
        let query = request.target.dropFirst(split.count + 1).prefix { $0 != "#" }
        let parameters = ParameterReader.parameters(query: query, headers: request.headers, body: request.body)
        do {
            let answer = try state.withLock { state throws(MethodFailure) in
                state.requestCount += 1
                guard state.bucket?.take(at: start) != false else { throw .tooManyRequests }
                return try carryOut(address, parameters, at: start, in: &state.data)
            }
            return json(200) { envelope(of: answer, from: start, to: &$0) }
        } catch {
            return json(error.status) { error.write(to: &$0) }
        }
    }

    private func carryOut(
        _ address: CallAddress,
        _ parameters: JSONObject,
        at start: Double,
        in data: inout PortalData
    ) throws(MethodFailure) -> MethodAnswer {
        if address.asksForXML { throw .wrongTransport }
        guard let method = MethodCatalog.method(address.method) else { throw .methodNotFound }
        let authentication = Authentication(webhook: configuration.webhook, accessToken: configuration.accessToken)
        let caller = try authentication.caller(webhook: address.webhook, token: parameters["auth"]?.string, now: start)
        try caller.check(method.scope)
        try caller.checkRight(to: address.method)
        var parameters = parameters
        parameters["auth"] = nil
        let call = MethodCall(
            parameters: parameters,
            caller: caller,
            now: Int(start),
            zone: PortalZone(offset: configuration.utcOffset),
            scattersTies: configuration.scattersTies
        )
        return try method.call(call, in: &data)
    }

    private func envelope(of answer: MethodAnswer, from start: Double, to writer: inout JSONWriter) {
        writer.object { writer in
            writer.member("result", answer.result)
            if let next = answer.next { writer.member("next", next) }
            if let total = answer.total { writer.member("total", total) }
            writer.key("time")
            let zone = PortalZone(offset: configuration.utcOffset)
            CallTiming(start: start, finish: configuration.now(), zone: zone).write(to: &writer)
        }
    }

    private func json(_ status: Int, _ body: (inout JSONWriter) -> Void) -> EmulatorResponse {
        var writer = JSONWriter(capacity: 4096)
        body(&writer)
        return EmulatorResponse(
            status: status,
            headers: [(name: "Content-Type", value: "application/json; charset=utf-8")],
            body: PHPEscapes.applied(to: writer.bytes, escapesUnicode: configuration.escapesUnicode)
        )
    }
}

extension EmulatorResponse {
    /// What the portal's web server says of an address that is not of the REST API.
    fileprivate static let notFound = EmulatorResponse(
        status: 404,
        headers: [(name: "Content-Type", value: "text/html; charset=utf-8")],
        body: Array("<html><head><title>404 Not Found</title></head><body><h1>404 Not Found</h1></body></html>".utf8)
    )
}
