import JSONCore

/// Something that happens in the course of a dialogue beside what the two say.
enum TranscriptEvent: Hashable, Sendable {
    /// The server offers a tool and a prompt less than before.
    case replace
    /// The resource of an address holds something else.
    case update(String)
    /// A tool that waits may go on.
    case proceed
    /// Seconds go by.
    case pass(seconds: Int)
    /// The client sends nothing more.
    case end
    /// The server is about to end.
    case shutDown

    /// Reads an event; `nil` where there is none of the name, or it lacks something.
    init?(_ line: JSONValue) {
        switch line["do"]?.string {
        case "replace": self = .replace
        case "update":
            guard let uri = line["uri"]?.string else { return nil }
            self = .update(uri)
        case "proceed": self = .proceed
        case "pass":
            guard let seconds = line["seconds"]?.int else { return nil }
            self = .pass(seconds: seconds)
        case "end": self = .end
        case "shutDown": self = .shutDown
        default: return nil
        }
    }
}
