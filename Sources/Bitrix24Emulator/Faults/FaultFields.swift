import JSONCore

/// The fields of a JSON object, with errors that name field, value and what is allowed.
struct FaultFields {
    private let object: JSONObject
    private let path: String

    init(_ object: JSONObject, path: String) {
        self.object = object
        self.path = path
    }

    /// Refuses fields with other names.
    func check(_ names: [String]) throws(FaultPlanError) {
        guard let stranger = object.keys.first(where: { !names.contains($0) }) else { return }
        throw FaultPlanError(
            description: "\(path)\(stranger): no such field; allowed are \(names.joined(separator: ", "))"
        )
    }

    func has(_ name: String) -> Bool { object[name] != nil }

    func text(_ name: String) throws(FaultPlanError) -> String? {
        guard let value = object[name] else { return nil }
        guard let text = value.string else { throw error(name, value, "a text is allowed") }
        return text
    }

    func choice<Choice: RawRepresentable<String> & CaseIterable>(
        _ name: String,
        of type: Choice.Type
    ) throws(FaultPlanError) -> Choice? {
        guard let text = try text(name) else { return nil }
        guard let choice = Choice(rawValue: text) else {
            let names = Choice.allCases.map(\.rawValue).joined(separator: ", ")
            throw error(name, .string(text), "allowed are \(names)")
        }
        return choice
    }

    func integer(_ name: String, in range: ClosedRange<Int>) throws(FaultPlanError) -> Int? {
        guard let value = object[name] else { return nil }
        guard let number = value.int, range.contains(number) else {
            let bound =
                range.upperBound == .max ? "\(range.lowerBound) or more" : "\(range.lowerBound) to \(range.upperBound)"
            throw error(name, value, "an integer, \(bound), is allowed")
        }
        return number
    }

    /// A number; the lower bound itself is allowed where it says so.
    func number(
        _ name: String,
        from low: Double,
        isLowAllowed: Bool = true,
        upTo high: Double
    ) throws(FaultPlanError) -> Double? {
        guard let value = object[name] else { return nil }
        guard let number = value.double, number >= low, number <= high, isLowAllowed || number > low else {
            let bound = isLowAllowed ? "from \(Int(low))" : "above \(Int(low)) and"
            throw error(name, value, "a number \(bound) up to \(Int(high)) is allowed")
        }
        return number
    }

    func list(_ name: String) throws(FaultPlanError) -> [JSONValue] {
        guard let value = object[name] else { return [] }
        guard let list = value.array else { throw error(name, value, "a list is allowed") }
        return list
    }

    func error(_ name: String, _ value: JSONValue, _ allowed: String) -> FaultPlanError {
        FaultPlanError(description: "\(path)\(name)=\(value.text): \(allowed)")
    }
}
