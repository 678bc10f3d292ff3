import JSONCore

/// What the commands of a batch have answered so far.
struct BatchOutcome: Sendable {
    private var answers: [(key: String, answer: MethodAnswer)] = []
    private var timings: [(key: String, timing: CallTiming)] = []
    private var failures: [(key: String, failure: MethodFailure)] = []

    mutating func add(_ call: CompletedCall, as key: String) {
        answers.append((key, call.answer))
        timings.append((key, call.timing))
    }

    mutating func add(_ failure: MethodFailure, as key: String) {
        failures.append((key, failure))
    }

    /// Writes the five maps.
    func write(to writer: inout JSONWriter) {
        let totals = answers.compactMap { entry in entry.answer.total.map { (entry.key, $0) } }
        let nexts = answers.compactMap { entry in entry.answer.next.map { (entry.key, $0) } }
        writer.object { writer in
            Self.write("result", answers, to: &writer) { $1.value($0.result) }
            Self.write("result_error", failures, to: &writer) { $0.write(to: &$1) }
            Self.write("result_total", totals, to: &writer) { $1.value($0) }
            Self.write("result_next", nexts, to: &writer) { $1.value($0) }
            Self.write("result_time", timings, to: &writer) { $0.write(to: &$1) }
        }
    }

    /// Writes a map; one that is empty, or that has the keys 0, 1, 2…, comes out as a list.
    private static func write<Value>(
        _ name: String,
        _ entries: [(String, Value)],
        to writer: inout JSONWriter,
        _ body: (Value, inout JSONWriter) -> Void
    ) {
        writer.key(name)
        let isList = entries.enumerated().allSatisfy { $0.element.0 == String($0.offset) }
        if isList { writer.beginArray() } else { writer.beginObject() }
        for (key, value) in entries {
            if !isList { writer.key(key) }
            body(value, &writer)
        }
        if isList { writer.endArray() } else { writer.endObject() }
    }
}

// MARK: - References

extension BatchOutcome {
    /// A parameter in which each `$result[command][path]` is replaced by what that command answered.
    ///
    /// A reference that makes up the whole text may stand for a list or map; inside a longer text only scalars can stand.
    /// What leads nowhere is replaced by nothing.
    func resolved(_ value: JSONValue) -> JSONValue {
        switch value {
        case .string(let text): resolved(text)
        case .array(let elements): .array(elements.map(resolved))
        case .object(let object):
            .object(JSONObject(object.members.map { JSONObject.Member(key: $0.key, value: resolved($0.value)) }))
        case .null, .bool, .number: value
        }
    }

    private func resolved(_ text: String) -> JSONValue {
        let mark = "$result["
        guard text.contains(mark) else { return .string(text) }
        var result = ""
        var rest = text[...]
        while let start = rest.firstRange(of: mark) {
            result += rest[..<start.lowerBound]
            var tail = rest[rest.index(before: start.upperBound)...]
            let path = Self.takePath(&tail)
            let value = value(at: path)
            if result.isEmpty, start.lowerBound == text.startIndex, tail.isEmpty { return value ?? .string("") }
            result += value.flatMap(PHP.text) ?? ""
            rest = tail
        }
        return .string(result + rest)
    }

    /// Takes `[a][b][0]` from the front of a text.
    private static func takePath(_ rest: inout Substring) -> [String] {
        var path: [String] = []
        while rest.first == "[", let end = rest.firstIndex(of: "]") {
            path.append(rest[rest.index(after: rest.startIndex)..<end].filter { $0 != "'" && $0 != "\"" })
            rest = rest[rest.index(after: end)...]
        }
        return path
    }

    private func value(at path: [String]) -> JSONValue? {
        guard let key = path.first, let entry = answers.first(where: { $0.key == key }),
            let document = try? JSONDocument(parsing: entry.answer.result.bytes, options: .lenient)
        else { return nil }
        var node = document.root
        for step in path.dropFirst() {
            guard let inner = node.kind == .array ? Int(step).flatMap({ node[$0] }) : node[step] else { return nil }
            node = inner
        }
        return JSONValue(node)
    }
}
