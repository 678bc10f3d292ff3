/// What a part of a search for a client was about.
package enum ClientSearchAim: String, Hashable, Sendable {
    case phone
    case email
    case taxNumber = "inn"
    case name
    /// Any of these.
    case all
    /// What the records are like that were found.
    case details
}
