import HTTPConnecting
import Logging
import NIOHTTP1

/// What the server tells the client of a session unasked, while the session lasts.
struct SessionStream: Sendable {
    let endpoint: ServerEndpoint
    let session: LegacySession
    let clock: any Clock<Duration>
    let logger: Logger

    /// Hands on what comes over every session of the client, until the task is cancelled.
    func listen(_ sink: @escaping AnswerRelay.Sink) async {
        for await beginning in session.beginnings {
            var relay = AnswerRelay(message: beginning, url: endpoint.url, logger: logger, sink: sink)
            while !Task.isCancelled, await hasMore(for: &relay) {
                try? await clock.sleep(for: relay.mark.wait)
            }
        }
    }

    /// Reads the stream to its end, or goes on with it; `false` where the server has none for the session.
    private func hasMore(for relay: inout AnswerRelay) async -> Bool {
        let snapshot = await session.snapshot
        guard snapshot.hasID else { return false }
        do throws(DeliveryFailure) {
            let response = try await endpoint.open(snapshot.fields + relay.mark.fields)
            guard response.status == .ok, response.isEventStream else {
                // Another may still read the stream, and what is gone from a log is no reason to miss what follows.
                let isOpen = response.status == .conflict || response.status == .badRequest && relay.mark.id != nil
                relay.mark = EventMark()
                return isOpen
            }
            logger.debug("Listening to the session")
            try await relay.relay(response)
            return true
        } catch {
            logger.debug("The session's stream broke off", metadata: ["reason": "\(error.reason)"])
            // A server that comes back says itself whether it still knows the session.
            return error.kind == .brokenOff || error.kind == .unreachable
        }
    }
}
