import JSONCore

extension FaultRule {
    private static let names = [
        "fault", "method", "access", "moment", "skip", "times", "probability", "latency", "status", "to", "bytes",
        "pause",
    ]

    /// Reads a rule.
    init(_ fields: FaultFields) throws(FaultPlanError) {
        try fields.check(Self.names)
        let kind = try fields.kind()
        let fault = try fields.fault(of: kind)
        let moment = try fields.choice("moment", of: Moment.self)
        if fault.spoilsAnswer, moment == .before {
            throw fields.error("moment", "before", "only after is allowed with the fault \(kind)")
        }
        if fault.precedesCall, moment == .after {
            throw fields.error("moment", "after", "only before is allowed with the fault \(kind)")
        }
        let latency = try fields.number("latency", from: 0, upTo: 3600)
        if fault == .latency, latency == nil {
            throw FaultPlanError(description: "latency is missing; a number from 0 up to 3600 is allowed")
        }
        self.init(
            fault,
            method: try fields.text("method") ?? "*",
            access: try fields.choice("access", of: MethodAccess.self),
            moment: moment ?? .before,
            skip: try fields.integer("skip", in: 0...Int.max) ?? 0,
            times: try fields.integer("times", in: 1...Int.max),
            probability: try fields.number("probability", from: 0, isLowAllowed: false, upTo: 1) ?? 1,
            latency: latency ?? 0
        )
    }

    /// Writes the members of a rule.
    func write(to writer: inout JSONWriter) {
        fault.write(to: &writer)
        writer.member("method", method)
        if let access { writer.member("access", access.rawValue) }
        writer.member("moment", moment.rawValue)
        writer.member("skip", skip)
        if let times { writer.member("times", times) }
        writer.member("probability", JSONNumber(probability).map(JSONValue.number) ?? 1)
        writer.member("latency", JSONNumber(latency).map(JSONValue.number) ?? 0)
    }
}

extension FaultFields {
    /// The faults that are no refusals of the portal, by their names in JSON.
    private static let kinds = ["latency", "html", "cut", "half", "drip", "redirect"]

    fileprivate func kind() throws(FaultPlanError) -> String {
        let known = Self.kinds + FaultRefusal.allCases.map(\.rawValue)
        let allowed = "allowed are \(known.joined(separator: ", "))"
        guard let kind = try text("fault") else { throw FaultPlanError(description: "fault is missing; \(allowed)") }
        guard known.contains(kind) else { throw error("fault", .string(kind), allowed) }
        return kind
    }

    fileprivate func fault(of kind: String) throws(FaultPlanError) -> Fault {
        let own = [
            "html": ["status"], "drip": ["bytes", "pause"], "redirect": ["to"], "INTERNAL_SERVER_ERROR": ["status"],
        ]
        for name in ["status", "to", "bytes", "pause"] where has(name) && own[kind]?.contains(name) != true {
            throw FaultPlanError(description: "\(name) does not go with the fault \(kind)")
        }
        switch kind {
        case "latency": return .latency
        case "html": return .html(status: try integer("status", in: 200...599) ?? 500)
        case "cut": return .cut
        case "half": return .half
        case "drip":
            return .drip(
                bytes: try integer("bytes", in: 1...1_000_000) ?? 16,
                pause: try number("pause", from: 0, upTo: 3600) ?? 0.05
            )
        case "redirect": return .redirect(to: try newAddress())
        default:
            let status = try integer("status", in: 500...599)
            return .refusal(FaultRefusal(rawValue: kind) ?? .internalError, status: status)
        }
    }

    /// The scheme and host of a renamed portal.
    private func newAddress() throws(FaultPlanError) -> String {
        let allowed = "scheme and host are allowed, such as https://new.bitrix24.ru"
        guard let text = try text("to") else { throw FaultPlanError(description: "to is missing; \(allowed)") }
        let parts = text.split(separator: "/", omittingEmptySubsequences: false)
        guard parts.count == 3, parts[0] == "https:" || parts[0] == "http:", parts[1].isEmpty, !parts[2].isEmpty else {
            throw error("to", .string(text), allowed)
        }
        return text
    }
}

extension Fault {
    /// Writes the members of a rule that say what goes wrong.
    fileprivate func write(to writer: inout JSONWriter) {
        switch self {
        case .latency: writer.member("fault", "latency")
        case .refusal(let refusal, let status):
            writer.member("fault", refusal.rawValue)
            if let status { writer.member("status", status) }
        case .html(let status):
            writer.member("fault", "html")
            writer.member("status", status)
        case .cut: writer.member("fault", "cut")
        case .half: writer.member("fault", "half")
        case .drip(let bytes, let pause):
            writer.member("fault", "drip")
            writer.member("bytes", bytes)
            writer.member("pause", JSONNumber(pause).map(JSONValue.number) ?? 0)
        case .redirect(let address):
            writer.member("fault", "redirect")
            writer.member("to", address)
        }
    }
}
