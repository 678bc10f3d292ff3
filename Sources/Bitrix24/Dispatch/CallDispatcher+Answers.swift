import JSONCore
import Logging

extension CallDispatcher {
    /// Sends calls in one request and deals with what comes back.
    func carryOut(_ calls: [PendingCall], within timeout: Duration) async {
        guard let first = calls.first else { return }
        let results =
            calls.count == 1
            ? [await answer(to: first.command, within: timeout)]
            : await answers(to: calls.map(\.command), within: timeout)
        finishRequest(of: first)
        for (call, result) in zip(calls, results) { settle(call, result, sharedBy: calls.count) }
        proceed()
    }

    /// Takes notice of what the commands of a caller's own batch say about running times, and tells of blocked ones
    /// until when.
    func noted(
        _ results: [Result<PortalAnswer, PortalError>],
        of commands: [BatchCommand]
    ) -> [Result<PortalAnswer, PortalError>] {
        let now = clock.now
        return zip(commands, results).map { command, result in
            switch result {
            case .success(let answer):
                queue.budget.record(answer.time, of: command.method, at: now)
                return result
            case .failure(var error):
                guard error.isOperatingLimit else { return result }
                queue.budget.block(command.method)
                error.blockedUntil = queue.budget.release(of: command.method, at: now)?.epochSeconds
                return .failure(error)
            }
        }
    }

    private func answer(
        to command: BatchCommand,
        within timeout: Duration
    ) async -> Result<PortalAnswer, PortalError> {
        do throws(PortalError) {
            return .success(try await exchange.answer(to: command.method, command.parameters, within: timeout))
        } catch {
            return .failure(error)
        }
    }

    /// The results of calls that travel together.
    private func answers(
        to commands: [BatchCommand],
        within timeout: Duration
    ) async -> [Result<PortalAnswer, PortalError>] {
        do throws(PortalError) {
            let request = try BatchRequest(commands)
            let answer = try await exchange.answer(to: "batch", request.parameters, within: timeout)
            return BatchAnswer(answer: answer, secret: exchange.address.credential.secret).results(for: commands)
        } catch {
            return commands.map { command in
                var own = error
                own.method = command.method
                own.isOfWholeBatch = true
                return .failure(own)
            }
        }
    }

    private func settle(_ call: PendingCall, _ result: Result<PortalAnswer, PortalError>, sharedBy count: Int) {
        let now = clock.now
        switch result {
        case .success(let answer):
            queue.budget.record(answer.time, of: call.method, at: now)
            queue.budget.unblock(call.method)
            resume(call, with: result)
        case .failure(let error):
            // Nobody is left to try again for.
            guard waiters[call.id] != nil else { return }
            var call = call
            call.failedAt = now
            if count > 1, error.isFaultOfCompany {
                // The others may be to blame: once more, alone.
                call.mayTravel = false
                if error.kind != .timedOut {
                    queue.add(call)
                    return
                }
            }
            repeatOrFail(&call, after: error, at: now)
        }
    }

    private func repeatOrFail(_ call: inout PendingCall, after error: PortalError, at now: Instant) {
        var error = error
        let release = queue.budget.release(of: call.method, at: now)
        if error.isOperatingLimit {
            queue.budget.block(call.method)
            error.blockedUntil = release?.epochSeconds
        }
        call.lastError = error
        let action = call.retries.action(
            after: error,
            release: release.map { now.duration(to: $0.moment) },
            jitter: jitter()
        )
        let wait: Duration
        switch action {
        case .fail:
            resume(call, with: .failure(error))
            return
        case .holdBack(let duration):
            queue.holdBack(until: now.advanced(by: duration))
            wait = duration
        case .retry(let duration):
            wait = duration
            call.notBefore = now.advanced(by: duration)
        }
        guard now.advanced(by: wait) < call.deadline else {
            resume(call, with: .failure(error))
            return
        }
        logger.debug(
            "Repeating a portal call",
            metadata: ["portal.method": "\(call.method)", "wait.ms": "\(wait.milliseconds)"]
        )
        queue.add(call)
    }
}

extension PortalError {
    /// Whether a batch failed for a reason that need not be that of each call in it: too slow or too large together, or
    /// not liked as a batch.
    fileprivate var isFaultOfCompany: Bool {
        guard isOfWholeBatch else { return false }
        return switch kind {
        case .timedOut, .invalidParameters, .methodNotFound, .notFound, .forbidden, .notAPortal: true
        case .unauthorized, .overLimit, .suspended, .moved, .unavailable, .cancelled: false
        }
    }
}
