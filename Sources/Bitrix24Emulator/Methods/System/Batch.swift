import JSONCore

/// `batch`: up to 50 commands in one request, each of which may use the results of those before it.
struct Batch: PortalMethod {
    static let name = "batch"
    private static let maximumLength = 50
    private static let forbidden: Set<String> = [name, "download", "upload"]

    var name: String { Self.name }
    var scope: String { "" }

    func call(_ call: MethodCall, in portal: inout PortalData) throws(MethodFailure) -> MethodAnswer {
        var outcome = BatchOutcome()
        var elapsed = 0.0
        let halts = PHP.isTrue(call["halt"])
        for (index, command) in (try call.map("cmd") ?? JSONObject()).members.enumerated() {
            guard let text = command.value.string else { continue }
            do throws(MethodFailure) {
                guard index < Self.maximumLength else { throw .batchTooLong }
                var inner = call
                inner.isCommand = true
                inner.moment += elapsed
                let done = try Self.run(BatchCommand(text, after: outcome), as: inner, in: &portal)
                elapsed += done.timing.finish - done.timing.start
                outcome.add(done, as: command.key)
            } catch {
                outcome.add(error, as: command.key)
                if halts { break }
            }
        }
        var answer = MethodAnswer { outcome.write(to: &$0) }
        answer.seconds = elapsed
        return answer
    }

    /// Carries out a command.
    private static func run(
        _ command: BatchCommand,
        as call: MethodCall,
        in portal: inout PortalData
    ) throws(MethodFailure) -> CompletedCall {
        if forbidden.contains(command.method) { throw .notInBatch }
        guard let method = MethodCatalog.method(command.method) else {
            throw DocumentedMethods.absence(of: command.method, for: call.caller).inBatch
        }
        var inner = call
        inner.parameters = command.parameters
        let target = FaultState.Target(
            method: command.method,
            access: MethodAccess(method: command.method),
            credential: call.caller.credential,
            isCommand: true
        )
        do {
            try portal.usage.faults.checkCommand(.before, target)
            try call.caller.check(method.scope)
        } catch {
            throw error.inBatch
        }
        try call.caller.checkRight(to: command.method)
        let done = try inner.carryOut(method, in: &portal)
        try portal.usage.faults.checkCommand(.after, target)
        return done
    }
}

/// One command of a batch, `method?parameters`.
struct BatchCommand: Sendable {
    /// The method in lower case.
    let method: String
    let parameters: JSONObject

    /// Reads a command, and puts results of those before it into its parameters.
    init(_ text: String, after outcome: BatchOutcome) {
        let address = text.prefix { $0 != "?" && $0 != "#" }
        let query = text.dropFirst(address.count + 1).prefix { $0 != "#" }
        method = Self.method(of: text)
        parameters = JSONObject(
            PHPQuery.parse(query).members.map {
                JSONObject.Member(key: $0.key, value: outcome.resolved($0.value))
            }
        )
    }

    /// The method of a command in lower case.
    static func method(of text: String) -> String {
        text.prefix { $0 != "?" && $0 != "#" }.lowercased()
    }
}

extension MethodFailure {
    /// The failure as a batch shows it: of a missing scope it says nothing more than the code.
    fileprivate var inBatch: MethodFailure {
        code == "insufficient_scope" ? MethodFailure(status, code, "") : self
    }
}

extension FaultState {
    /// Refuses a command that a rule in force makes go wrong.
    fileprivate mutating func checkCommand(_ moment: FaultRule.Moment, _ target: Target) throws(MethodFailure) {
        guard let rule = strike(moment, target), case .refusal(let refusal, let status) = rule.fault else { return }
        throw refusal.failure(for: target.credential, status: status)
    }
}
