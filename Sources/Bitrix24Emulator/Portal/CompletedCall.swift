/// A call that was carried out.
struct CompletedCall: Sendable {
    var answer: MethodAnswer
    var timing: CallTiming
}

extension MethodCall {
    /// Carries out a method: checks its running time first, and counts and remembers it afterwards.
    func carryOut(
        _ method: any PortalMethod,
        in portal: inout PortalData
    ) throws(MethodFailure) -> CompletedCall {
        let name = method.name.lowercased()
        if name == Batch.name {
            let answer = try method.call(self, in: &portal)
            return CompletedCall(answer: answer, timing: timing(answer.seconds ?? 0))
        }
        let key = OperatingAccount.Key(account: caller.account, method: name)
        if let operating, portal.usage.operating.sum(of: key, at: moment).seconds > operating.seconds {
            throw .operationTimeLimit
        }
        let answer = try method.call(self, in: &portal)
        portal.usage.journal.add(self, of: name)
        guard let operating else { return CompletedCall(answer: answer, timing: timing(0)) }
        let seconds = answer.seconds ?? operating.cost.seconds(of: name, self, answer)
        portal.usage.operating.add(seconds, to: key, at: moment)
        let sum = portal.usage.operating.sum(of: key, at: moment)
        return CompletedCall(answer: answer, timing: timing(seconds, sum))
    }

    private func timing(_ seconds: Double, _ operating: OperatingAccount.Sum = .init()) -> CallTiming {
        CallTiming(start: moment, finish: moment + seconds, zone: zone, operating: operating)
    }
}
