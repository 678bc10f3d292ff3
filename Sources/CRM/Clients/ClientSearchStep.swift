import Bitrix24
import JSONCore

/// One call of the portal that a search for a client makes.
struct ClientSearchStep {
    /// What is asked.
    enum Subject {
        /// Who has a telephone number or an e-mail address.
        case communication(ClientReason)
        /// Whose requisites have a tax number.
        case requisites
        /// Who has a tax number in a field of their own.
        case taxField
        /// Whose name is like one.
        case names(ClientName, NameFragments.Strictness)
    }

    /// The kind of records that the answer is about; `nil` where the answer says it.
    let entity: EntityID?
    let subject: Subject
    let command: BatchCommand

    /// What is looked for, in a word.
    var aim: ClientSearchAim {
        switch subject {
        case .communication(.email): .email
        case .communication: .phone
        case .requisites, .taxField: .taxNumber
        case .names: .name
        }
    }
}
