import JSONCore

/// Why a text is no plan of faults.
package struct FaultPlanError: Error, Hashable, CustomStringConvertible {
    /// Which field is wrong, its value, and what is allowed.
    package let description: String
}

/// Reads plans of faults from JSON: one rule, or a map with `rules` and perhaps a `seed`.
enum FaultPlanReader {
    /// What a text asks for.
    struct Request {
        var seed: UInt64?
        var rules: [FaultRule]
    }

    /// Reads a text.
    static func plan(_ text: [UInt8]) throws(FaultPlanError) -> Request {
        let document: JSONDocument
        do {
            document = try JSONDocument(parsing: text)
        } catch {
            throw FaultPlanError(description: "the plan is no JSON: \(error)")
        }
        guard let object = JSONValue(document.root).object else {
            throw FaultPlanError(description: "the plan: a JSON object is allowed")
        }
        guard object["rules"] != nil || object["seed"] != nil else {
            return Request(rules: [try FaultRule(FaultFields(object, path: ""))])
        }
        let fields = FaultFields(object, path: "")
        try fields.check(["seed", "rules"])
        let seed = try fields.integer("seed", in: 0...Int.max)
        var rules: [FaultRule] = []
        for (place, value) in try fields.list("rules").enumerated() {
            let path = "rules[\(place)]"
            guard let rule = value.object else { throw fields.error("rules[\(place)]", value, "an object is allowed") }
            rules.append(try FaultRule(FaultFields(rule, path: path + ".")))
        }
        return Request(seed: seed.map(UInt64.init), rules: rules)
    }
}

extension FaultPlan {
    /// Reads a plan from JSON.
    package init(parsing text: String) throws(FaultPlanError) {
        let request = try FaultPlanReader.plan(Array(text.utf8))
        self.init(request.rules, seed: request.seed ?? 1)
    }
}
