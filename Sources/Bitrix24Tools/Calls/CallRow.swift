import JSONCore

/// One call as the tool shows it, joined from its activity and the telephony's statistics.
struct CallRow: Sendable {
    private static let externalCallPrefix = "VI_"

    /// Fields of an activity that only its list has, and only where they are named.
    static let extraFields = ["COMMUNICATIONS", "FILES"]

    private let activity: JSONNode
    private let listed: JSONNode
    private let statistic: JSONNode?

    /// Joins an activity in full, as the list shows it, and the telephony's statistics of its call.
    init(activity: JSONNode, listed: JSONNode, statistic: JSONNode?) {
        self.activity = activity
        self.listed = listed
        self.statistic = statistic
    }

    /// Writes the members of the row, and the fields of the activity that were asked for.
    func write(responsible: JSONFragment?, select: [String], to writer: inout JSONWriter) {
        writer.object { writer in
            writer.member("activityId", text(activity["ID"]))
            writer.member("date", text(statistic?["CALL_START_DATE"]) ?? text(activity["START_TIME"]))
            writer.member("CALL_ID", text(statistic?["CALL_ID"]) ?? callID)
            writer.member("duration", duration.map { JSONValue.int($0) } ?? .null)
            writer.member("direction", direction)
            writer.member("phone", text(statistic?["PHONE_NUMBER"]) ?? phone)
            writer.member("responsible", responsible ?? JSONFragment(.null))
            writer.member("recording", text(statistic?["CALL_RECORD_URL"]) ?? recording)
            for member in activity.members where select.contains(where: member.hasKey) { writer.copy(member) }
            for name in Self.extraFields where select.contains(name) && activity[name] == nil {
                if let value = listed[name] { writer.member(name, value) }
            }
        }
    }

    private var duration: Int? { statistic?["CALL_DURATION"]?.code.flatMap { Int($0) } }

    /// The direction; the numbers of activities and of the telephony mean opposite things.
    private var direction: String? {
        switch statistic?["CALL_TYPE"]?.code {
        case "1": return "outgoing"
        case "2", "3": return "incoming"
        case "4": return "callback"
        case "5": return "information"
        default: break
        }
        switch activity["DIRECTION"]?.code {
        case "1": return "incoming"
        case "2": return "outgoing"
        default: return nil
        }
    }

    /// The number of the call that the activity was made from.
    private var callID: String? {
        guard let origin = text(activity["ORIGIN_ID"]), origin.hasPrefix(Self.externalCallPrefix) else { return nil }
        return String(origin.dropFirst(Self.externalCallPrefix.count))
    }

    private var phone: String? {
        extra("COMMUNICATIONS")?.elements.first { text($0["TYPE"]) == "PHONE" }.flatMap { text($0["VALUE"]) }
    }

    private var recording: String? { extra("FILES")?[0].flatMap { text($0["url"]) } }

    private func extra(_ name: String) -> JSONNode? { activity[name] ?? listed[name] }

    private func text(_ node: JSONNode?) -> String? {
        node?.code.flatMap { $0.isEmpty ? nil : $0 }
    }
}

extension JSONWriter {
    /// Writes a member with a text, or with null.
    fileprivate mutating func member(_ name: String, _ text: String?) {
        member(name, text.map(JSONValue.string) ?? .null)
    }
}
