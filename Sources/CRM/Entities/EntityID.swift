/// A kind of records of a portal.
package enum EntityID: Hashable, Sendable {
    /// Items of the CRM by the number of their type: 1 leads, 2 deals, 3 contacts, 4 companies, 7 quotes, 31 invoices, 128
    /// and more smart processes.
    case item(Int)
    /// Activities of the CRM: calls, mail, meetings, to-dos.
    case activity
    /// Calls in the statistics of the telephony.
    case call
    case task

    package static let lead = EntityID.item(1)
    package static let deal = EntityID.item(2)
    package static let contact = EntityID.item(3)
    package static let company = EntityID.item(4)
    package static let quote = EntityID.item(7)
    package static let invoice = EntityID.item(31)

    /// The number of the type of items; `nil` for records of other kinds.
    package var typeID: Int? {
        if case .item(let id) = self { id } else { nil }
    }

    /// Whether the records are items of a smart process.
    package var isSmartProcess: Bool { (typeID ?? 0) >= 128 && typeID != 31 }
}
