import JSONCore

/// `batch`: up to 50 commands in one request, each of which may use the results of those before it.
struct Batch: PortalMethod {
    private static let maximumLength = 50
    private static let forbidden: Set<String> = ["batch", "download", "upload"]

    var name: String { "batch" }
    var scope: String { "" }

    func call(_ call: MethodCall, in portal: inout PortalData) throws(MethodFailure) -> MethodAnswer {
        var outcome = BatchOutcome()
        let halts = PHP.isTrue(call["halt"])
        for (index, command) in (try call.map("cmd") ?? JSONObject()).members.enumerated() {
            guard let text = command.value.string else { continue }
            do throws(MethodFailure) {
                guard index < Self.maximumLength else { throw .batchTooLong }
                let answer = try Self.run(text, after: outcome, for: call, in: &portal)
                outcome.add(answer, as: command.key)
            } catch {
                outcome.add(error, as: command.key)
                if halts { break }
            }
        }
        let timing = CallTiming(start: Double(call.now), finish: Double(call.now), zone: call.zone)
        return MethodAnswer { outcome.write(timing: timing, to: &$0) }
    }

    /// Carries out `method?parameters`.
    private static func run(
        _ command: String,
        after outcome: BatchOutcome,
        for call: MethodCall,
        in portal: inout PortalData
    ) throws(MethodFailure) -> MethodAnswer {
        let address = command.prefix { $0 != "?" && $0 != "#" }
        let query = command.dropFirst(address.count + 1).prefix { $0 != "#" }
        let name = address.lowercased()
        if forbidden.contains(name) { throw .notInBatch }
        guard let method = MethodCatalog.method(name) else { throw .methodNotFound }
        do {
            try call.caller.check(method.scope)
        } catch {
            // Inside a batch the portal says nothing more than the code.
            throw MethodFailure(error.status, error.code, "")
        }
        try call.caller.checkRight(to: name)
        var inner = call
        inner.parameters = JSONObject(
            PHPQuery.parse(query).members.map {
                JSONObject.Member(key: $0.key, value: outcome.resolved($0.value))
            }
        )
        return try method.call(inner, in: &portal)
    }
}
