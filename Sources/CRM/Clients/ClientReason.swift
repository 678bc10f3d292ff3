/// Why a record is taken for a client.
package enum ClientReason: Hashable, Sendable {
    case phone
    case email
    case taxNumber
    case name(ClientLikeness)

    /// The reason in words: `phone`, `name: 1 slip`.
    package var words: String {
        switch self {
        case .phone: "phone"
        case .email: "email"
        case .taxNumber: "inn"
        case .name(let likeness): "name: \(likeness.words)"
        }
    }
}
