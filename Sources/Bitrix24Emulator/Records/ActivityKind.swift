/// What an activity is.
enum ActivityKind: Int, CaseIterable, Sendable {
    case meeting = 1
    case call
    case task
    case email
    case action
    /// Whatever a provider makes of it, such as a to-do.
    case provider

    var title: String {
        switch self {
        case .meeting: "Встреча"
        case .call: "Звонок"
        case .task: "Задача"
        case .email: "Письмо"
        case .action: "Действие"
        case .provider: "Пользовательское действие"
        }
    }

    /// The provider that makes activities of the kind, and its type, where none is named.
    var defaultProvider: (id: String, type: String)? {
        switch self {
        case .meeting: ("CRM_MEETING", "MEETING")
        case .call: ("VOXIMPLANT_CALL", "CALL")
        case .email: ("CRM_EMAIL", "EMAIL")
        case .task, .action, .provider: nil
        }
    }

    /// The kind of number or address that an activity of the kind needs; `nil` for none in particular.
    var communicationType: String? {
        switch self {
        case .call: "PHONE"
        case .email: "EMAIL"
        case .meeting, .task, .action, .provider: nil
        }
    }
}
