import HTTPConnecting
import JSONCore
import Logging
import MCP
import NIOCore
import NIOHTTP1

/// Hands what the server answers to one message on to the client.
struct AnswerRelay {
    /// Sends a line to the client: an answer to the request of that id, or something on its way.
    typealias Sink = @Sendable (_ line: [UInt8], _ answered: RequestID?) -> Void

    let message: ForwardedMessage
    let url: String
    let logger: Logger
    let sink: Sink
    /// The requests that still wait for an answer.
    private(set) var waiting: [RequestID]
    /// How far the last stream has been read.
    var mark = EventMark()
    /// How many messages were handed on.
    private(set) var count = 0
    /// The last answer that was handed on.
    private(set) var answer: JSONDocument?

    init(message: ForwardedMessage, url: String, logger: Logger, sink: @escaping Sink) {
        self.message = message
        self.url = url
        self.logger = logger
        self.sink = sink
        waiting = message.requests
    }

    /// Reads an answer to its end.
    ///
    /// - Throws: A ``DeliveryFailure`` where requests still wait; they may be sent again where that does no harm.
    mutating func relay(_ response: HTTPAnswer) async throws(DeliveryFailure) {
        do {
            guard (200..<300).contains(response.status.code) else { return try await relayRefusal(response) }
            switch response.body {
            case .events(let parts): try await relayEvents(parts)
            case .whole(let body): try relayBody(body, of: response)
            }
            // A cancelled reader sees the body end early.
            try Task.checkCancellation()
        } catch {
            throw DeliveryFailure(wrapping: error)
        }
    }

    /// Answers all requests that still wait with an error.
    mutating func refuse(_ error: RPCError) {
        for id in waiting { sink(Answer.refusal(Refusal(error, id: id), message.era).bytes ?? [], id) }
        if message.requests.isEmpty {
            logger.warning("Message was not delivered", metadata: ["reason": "\(error.message)"])
        }
        waiting = []
    }

    private mutating func relayEvents(_ parts: HTTPExchange.Parts) async throws {
        var parser = EventStreamParser(limit: ServerEndpoint.largestAnswer)
        for try await part in parts {
            let payloads = try parser.append(part.readableBytesView)
            mark = EventMark(id: parser.mark.id ?? mark.id, retry: parser.mark.retry ?? mark.retry)
            for payload in payloads {
                guard let document = try? JSONDocument(parsing: payload, options: .forwarded) else {
                    logger.warning("Event of the server is not JSON")
                    continue
                }
                handOn(payload, document)
            }
        }
        guard waiting.isEmpty else { throw DeliveryFailure(.brokenOff, "the stream ended before the answer") }
    }

    private mutating func relayBody(_ body: [UInt8], of response: HTTPAnswer) throws {
        guard !body.isEmpty else {
            guard waiting.isEmpty else {
                throw DeliveryFailure(.unusable, "HTTP \(response.status.code) without a body")
            }
            return
        }
        guard let document = try? JSONDocument(parsing: body, options: .forwarded) else {
            throw DeliveryFailure(.unusable, "a body of the type \(response.mediaType) that is not JSON")
        }
        handOn(document.line(of: body), document)
        guard waiting.isEmpty else { throw DeliveryFailure(.unusable, "an answer to something else") }
    }

    /// Hands an error on as it is, where it says which request it is for, and otherwise says what happened.
    private mutating func relayRefusal(_ response: HTTPAnswer) async throws {
        let body = try await response.bytes(upTo: ServerEndpoint.largestAnswer)
        let document = try? JSONDocument(parsing: body, options: .forwarded)
        let explanation = document.flatMap { RPCError(readingFrom: $0.root) }
        if let document, explanation != nil, !message.wantsNoAnswer {
            let id = document.root["id"].flatMap(RequestID.init)
            if id.map(waiting.contains) ?? waiting.isEmpty { return handOn(document.line(of: body), document) }
        }
        if explanation == nil, [502, 503, 504].contains(response.status.code) {
            // What stands before the server says that it is not there.
            throw DeliveryFailure(.brokenOff, "HTTP \(response.status.code) \(response.status.reasonPhrase)")
        }
        refuse(.refused(response, explanation: explanation, url: url))
    }

    /// Hands a message on, unless it answers what nobody waits for.
    private mutating func handOn(_ line: [UInt8], _ document: JSONDocument) {
        let nodes = document.root.kind == .array ? Array(document.root.elements) : [document.root]
        let answers = nodes.filter { $0["method"] == nil }
        let answered = answers.compactMap { $0["id"].flatMap(RequestID.init) }
        guard waiting.isEmpty || answers.count < nodes.count || answered.contains(where: waiting.contains) else {
            logger.warning("Answer of the server belongs to no request that waits")
            return
        }
        count += 1
        waiting.removeAll(where: answered.contains)
        if !answered.isEmpty { answer = document }
        sink(line, answered.first)
    }
}

extension JSONDocument {
    /// The text that the document was made of on one line: line breaks of JSON stand between its tokens only.
    fileprivate func line(of text: [UInt8]) -> [UInt8] {
        guard hasLineBreaks else { return text }
        let lineBreaks: ClosedRange<UInt8> = 0x0A...0x0D
        var line = text
        while let last = line.last, lineBreaks.contains(last) || last == 0x20 { line.removeLast() }
        for index in line.indices where lineBreaks.contains(line[index]) { line[index] = 0x20 }
        return line
    }
}
