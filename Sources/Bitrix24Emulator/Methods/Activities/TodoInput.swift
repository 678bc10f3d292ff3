import JSONCore

/// The parameters of a to-do.
struct TodoInput: Sendable {
    static let provider = "CRM_TODO"

    private let deadline: String
    private let title: String?
    private let description: String?
    private let responsible: Int?
    private let color: String?

    init(_ call: MethodCall) throws(MethodFailure) {
        _ = try call.requiredNumber("ownerTypeId")
        _ = try call.requiredNumber("ownerId")
        deadline = try call.requiredText("deadline")
        title = try call.optionalText("title")
        description = try call.optionalText("description")
        responsible = try call.optionalNumber("responsibleId")
        color = try call.optionalText("colorId")
        _ = try call.optionalNumber("parentActivityId")
        _ = try call.controllerMap("pingOffsets")
    }

    /// Takes the parameters over; those that are missing become empty, but for the responsible user.
    func apply(to todo: inout Record, _ details: inout ActivityDetails, zone: PortalZone) throws(MethodFailure) {
        try todo.setDeadline(deadline, zone: zone)
        todo[ActivityColumn.subject] = .text(title ?? "")
        todo[ActivityColumn.description] = .text(description ?? "")
        if let responsible, responsible > 0 { todo[ActivityColumn.responsible] = .integer(responsible) }
        details.settings["COLOR"] = color.flatMap { Self.isColor($0) ? .string($0) : nil }
    }

    /// Whether a text is the number of one of the seven colours.
    static func isColor(_ text: String) -> Bool { (1...7).contains(Int(text) ?? 0) }
}

extension Record {
    /// Sets when a to-do is due.
    mutating func setDeadline(_ text: String, zone: PortalZone) throws(MethodFailure) {
        guard let moment = zone.moment(text) else { throw .wrongMoment }
        for column in [ActivityColumn.start, ActivityColumn.end, ActivityColumn.deadline] {
            self[column] = .time(moment)
        }
    }
}
