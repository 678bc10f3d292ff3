/// A part of a card beside the record itself.
package enum CardPart: String, CaseIterable, Decodable, Hashable, Sendable {
    /// The company and the contact of the record.
    case client
    /// The deals of a contact or company, the newest first.
    case deals
    case products
    /// What people wrote into the timeline.
    case comments
    /// Mail, meetings, to-dos and calls, the newest first.
    case activities
    /// What the telephony says about calls.
    case calls
    case tasks
    /// The way of the record through its stages.
    case stages

    /// How many rows are asked for at most.
    static let mostRows = 50
}
