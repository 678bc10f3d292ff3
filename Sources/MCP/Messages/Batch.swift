import JSONCore

/// Several messages that a client sent at once (JSON-RPC 2.0, section 6).
package struct Batch: Sendable {
    /// How many messages a batch may have.
    package static let limit = 100

    /// The messages in their order; one that is none stands there as what to answer.
    package let members: [Result<Incoming, Incoming.Rejection>]

    /// Reads a batch.
    ///
    /// - Throws: The answer to send where the bytes are no batch, or one that may not be.
    package init(parsing bytes: [UInt8], headers: RoutingHeaders? = nil) throws(Incoming.Rejection) {
        let document: JSONDocument
        do {
            document = try JSONDocument(parsing: bytes)
        } catch {
            let refusal = Refusal(.parseError, "The message is not valid JSON: \(error).")
            throw Incoming.Rejection(answer: .refusal(refusal, Era.decide(headers: headers)))
        }
        guard Era.decide(body: document.root, headers: headers) == .legacy else {
            throw Self.rejection("A message is one JSON object, not an array.", .modern)
        }
        let nodes = Array(document.root.elements)
        guard !nodes.isEmpty else { throw Self.rejection("A batch must have at least one message.", .legacy) }
        guard nodes.count <= Self.limit else {
            throw Self.rejection("A batch may have \(Self.limit) messages, not \(nodes.count).", .legacy)
        }
        var members: [Result<Incoming, Incoming.Rejection>] = []
        for node in nodes {
            do throws(Incoming.Rejection) {
                let incoming = try Incoming(node, headers: headers)
                guard incoming.negotiatedRevision == nil else {
                    throw Self.rejection("initialize must not be part of a batch.", .legacy)
                }
                members.append(.success(incoming))
            } catch {
                // Notifications have no answer among those of a batch.
                let isSilent = error.isNotification
                members.append(.failure(isSilent ? Incoming.Rejection(answer: .none(.legacy)) : error))
            }
        }
        self.members = members
    }

    /// The answer where batches are not taken.
    package static let refusal = rejection(
        "A message is one JSON object; only revision 2025-03-26 has batches.",
        .legacy
    ).answer

    private static func rejection(_ message: String, _ era: Era) -> Incoming.Rejection {
        Incoming.Rejection(answer: .refusal(Refusal(.invalidRequest, message), era))
    }
}
