import JSONCore

/// What the bytes that a client sent turned out to be.
package enum Inbound: Sendable {
    /// A message.
    case message(Incoming)
    /// Several messages at once, which only revision 2025-03-26 has.
    case batch(Batch)
    /// Something that is no message, and what to answer.
    case rejected(Answer)
    /// A notification that is wrong; what to answer where the transport answers those too.
    case faultyNotification(Answer)

    /// Reads bytes.
    package init(parsing bytes: [UInt8], headers: RoutingHeaders? = nil) {
        let isList = bytes.first { !Self.whiteSpace.contains($0) } == UInt8(ascii: "[")
        do throws(Incoming.Rejection) {
            self =
                isList
                ? .batch(try Batch(parsing: bytes, headers: headers))
                : .message(try Incoming(parsing: bytes, headers: headers))
        } catch {
            self = error.isNotification ? .faultyNotification(error.answer) : .rejected(error.answer)
        }
    }

    /// Whether the client expects something back.
    package var wantsAnswer: Bool {
        switch self {
        case .message(let incoming):
            if case .request = incoming.message { true } else { false }
        case .batch, .rejected: true
        case .faultyNotification: false
        }
    }

    private static let whiteSpace: Set<UInt8> = [0x20, 0x09, 0x0A, 0x0D]
}
