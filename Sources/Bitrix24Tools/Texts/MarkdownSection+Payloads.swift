import JSONCore

extension MarkdownSection {
    /// Ready queries, one below each heading.
    func structuredInstructions() throws(LocaleFault) -> [JSONObject] {
        try refuseBlocks()
        var instructions: [JSONObject] = []
        for section in sections {
            let (text, json, line) = try section.textWithJSON()
            guard !text.isEmpty else { throw section.fault("has no text before its JSON") }
            try json.checkQuery(line: line)
            var instruction: JSONObject = ["title": .string(section.title), "description": .string(text)]
            for key in JSONObject.queryKeys { instruction[key] = json[key] }
            instructions.append(instruction)
        }
        guard !instructions.isEmpty else { throw fault("needs a heading with ### for each query") }
        return instructions
    }

    /// The tasks of the leads guide, one below each heading.
    func guideScenarios() throws(LocaleFault) -> [GuideScenario] {
        try refuseBlocks()
        var scenarios: [GuideScenario] = []
        for section in sections {
            let (text, json, line) = try section.textWithJSON()
            guard !text.isEmpty else { throw section.fault("has no text before its JSON") }
            try json.checkPayload(line: line)
            scenarios.append(GuideScenario(title: section.title, description: text, payload: json))
        }
        guard !scenarios.isEmpty else { throw fault("needs a heading with ### for each scenario") }
        return scenarios
    }

    /// `- fields: ...`, `- range: ...` and the message.
    func warningRule() throws(LocaleFault) -> WarningRule {
        try refuseSections()
        var fields: [String]?
        var range: DateHint?
        for block in blocks {
            guard let item = block.item else { continue }
            let parts = item.split(separator: ":", maxSplits: 1).map { $0.trimmingBlanks() }
            let values = parts.count < 2 ? [] : parts[1].split(separator: ",").map { $0.filter { !"` ".contains($0) } }
            switch (parts.first, values.isEmpty) {
            case ("fields", false): fields = values
            case ("range", false):
                range = DateHint(rawValue: values[0])
                guard range != nil else {
                    let allowed = DateHint.allCases.map(\.rawValue).joined(separator: ", ")
                    throw LocaleFault(
                        line: block.line,
                        reason: "the range \"\(values[0])\" is unknown; allowed are \(allowed)"
                    )
                }
            default:
                throw LocaleFault(
                    line: block.line,
                    reason: "\"- \(item)\" must be \"- fields: `DATE_CREATE`\" or \"- range: `today`\""
                )
            }
        }
        let message = blocks.filter { $0.item == nil }.prose
        guard let fields, let range, !message.isEmpty else {
            throw fault("needs \"- fields: ...\", \"- range: ...\" and the text of the warning")
        }
        return WarningRule(fields: fields, range: range, message: message)
    }
}

extension JSONObject {
    /// What a ready query may have, in order.
    fileprivate static let queryKeys = ["order", "filter", "limit", "start"]

    /// Refuses anything but `order`, an object, and `limit`, perhaps with `filter` and `start`.
    fileprivate func checkQuery(line: Int) throws(LocaleFault) {
        func require(_ condition: Bool, _ reason: String) throws(LocaleFault) {
            guard condition else { throw LocaleFault(line: line, reason: reason) }
        }
        if let stranger = keys.first(where: { !Self.queryKeys.contains($0) }) {
            let allowed = Self.queryKeys.joined(separator: ", ")
            try require(false, "\"\(stranger)\" is not allowed in the JSON; allowed are \(allowed)")
        }
        try require(self["order"]?.object != nil, "the JSON needs \"order\", an object")
        let limits = RowLimit.allowed
        try require(
            self["limit"]?.int.map(limits.contains) ?? false,
            "the JSON needs \"limit\", an integer from \(limits.lowerBound) to \(limits.upperBound)"
        )
        try require(self["filter"].map { $0.object != nil } ?? true, "\"filter\" in the JSON must be an object")
        try require(
            self["start"].map { $0.int.map(RowOffset.allowed.contains) ?? false } ?? true,
            "\"start\" in the JSON must be an integer from 0"
        )
    }

    /// Refuses anything but `tool`, a text, and `params`, an object.
    func checkPayload(line: Int) throws(LocaleFault) {
        guard count == 2, self["tool"]?.string?.isEmpty == false, self["params"]?.object != nil else {
            throw LocaleFault(
                line: line,
                reason: "the JSON must have \"tool\", the name of a tool, and \"params\", an object, and nothing else"
            )
        }
    }
}
