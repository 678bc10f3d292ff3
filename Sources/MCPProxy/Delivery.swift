import HTTPConnecting
import Logging
import MCP
import NIOHTTP1

/// Brings one message to the server and its answer back, however often that has to be tried.
struct Delivery: Sendable {
    let endpoint: ServerEndpoint
    let session: LegacySession
    let timeout: Duration
    let clock: any Clock<Duration>
    let logger: Logger

    /// Delivers a message; in the end each of its requests has an answer, unless the task is cancelled.
    func deliver(_ message: ForwardedMessage, sink: @escaping AnswerRelay.Sink) async {
        var relay = AnswerRelay(message: message, url: endpoint.url, logger: logger, sink: sink)
        var schedule = RetrySchedule(limit: timeout)
        var hasRenewed = false
        while !Task.isCancelled {
            let count = relay.count
            var failure: DeliveryFailure?
            var duration = await clock.measure {
                failure = await attempt(message, relay: &relay, hasRenewed: &hasRenewed)
            }
            guard let failure, failure.kind != .cancelled, !Task.isCancelled else { return }
            // A subscription that stood has its whole time again.
            if message.isSubscription, relay.count > count {
                schedule = RetrySchedule(limit: timeout)
                duration = .zero
            }
            let mayRepeat = failure.kind == .unreachable || failure.kind == .brokenOff && message.isRepeatable
            guard mayRepeat, let wait = schedule.wait(afterTrying: duration) else {
                let error = RPCError.undelivered(failure, to: endpoint.url, isRepeatable: message.isRepeatable)
                return relay.refuse(error)
            }
            logger.debug("Trying again", metadata: ["reason": "\(failure.reason)", "wait": "\(wait)"])
            // A wait that is cut short ends the loop.
            try? await clock.sleep(for: wait)
        }
    }

    /// Sends a message once, or twice where the server has forgotten the session in between.
    private func attempt(
        _ message: ForwardedMessage,
        relay: inout AnswerRelay,
        hasRenewed: inout Bool
    ) async -> DeliveryFailure? {
        do throws(DeliveryFailure) {
            guard message.era == .legacy, message.method != "initialize" else {
                let response = try await endpoint.post(message.bytes, fields: message.routingFields)
                try await relay.relay(response)
                if message.era == .legacy {
                    await session.begin(by: message, answer: relay.answer, headers: response.headers)
                }
                return nil
            }
            let before = await session.snapshot
            var fields = before.fields
            var response = try await endpoint.post(message.bytes, fields: fields)
            if response.status == .notFound, before.hasID, !hasRenewed {
                // Reading the rest keeps the connection of use.
                _ = try? await response.bytes(upTo: ServerEndpoint.largestAnswer)
                try await session.renew(replacing: before.generation)
                hasRenewed = true
                fields = await session.snapshot.fields
                response = try await endpoint.post(message.bytes, fields: fields)
            }
            try await finish(response, relay: &relay, fields: fields)
            if message.method == "notifications/initialized" { await session.begun(by: message) }
            return nil
        } catch {
            return error
        }
    }

    /// Reads an answer to its end, also where the server lets the connection go and keeps the rest.
    private func finish(
        _ response: HTTPAnswer,
        relay: inout AnswerRelay,
        fields: [(name: String, value: String)]
    ) async throws(DeliveryFailure) {
        var response = response
        while true {
            do throws(DeliveryFailure) {
                return try await relay.relay(response)
            } catch {
                if error.kind == .brokenOff, relay.waiting.isEmpty, !relay.message.requests.isEmpty { return }
                guard error.kind == .brokenOff, relay.mark.id != nil else { throw error }
                try? await clock.sleep(for: relay.mark.wait)
                // Whatever goes wrong now, the server has got the message.
                guard let rest = try? await endpoint.open(fields + relay.mark.fields), rest.status == .ok,
                    rest.isEventStream
                else { throw error }
                logger.debug("Going on with the answer")
                response = rest
            }
        }
    }
}
