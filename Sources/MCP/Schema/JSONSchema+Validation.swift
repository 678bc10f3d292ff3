public import JSONCore

extension JSONSchema {
    /// The value with slips of type corrected, or everything that is wrong with it.
    ///
    /// Models often write `"5"` for 5, 5 for `"5"`, `"true"` for `true`, one value for a list of one, an object or a
    /// list as a text of JSON, and `null` for what they leave out: all of these are taken for what was meant.
    public func validated(_ value: JSONValue) -> Result<JSONValue, ToolInputFaults> {
        var faults: [ToolInputFault] = []
        let corrected = corrected(value, at: .root, faults: &faults)
        return faults.isEmpty ? .success(corrected) : .failure(ToolInputFaults(faults: faults))
    }

    private func corrected(
        _ value: JSONValue,
        at path: JSONSchemaPath,
        faults: inout [ToolInputFault]
    ) -> JSONValue {
        switch shape {
        case .any: return value
        case .array(let element):
            return correctedArray(value, of: element, at: path, faults: &faults)
        case .map(let inner):
            guard let object = value.object ?? value.written?.object else { break }
            return .object(
                JSONObject(
                    object.members.map { member in
                        let value = inner.corrected(member.value, at: path.member(member.key), faults: &faults)
                        return JSONObject.Member(key: member.key, value: value)
                    }
                )
            )
        case .structure(let properties):
            guard let object = value.object ?? value.written?.object else { break }
            return .object(corrected(object, having: properties, at: path, faults: &faults))
        case .boolean, .integer, .number, .string:
            if let scalar = correctedScalar(value) { return scalar }
        }
        faults.append(.init(path: path.description, problem: .unexpected(found: value.excerpt, expected: expectation)))
        return value
    }

    private func correctedScalar(_ value: JSONValue) -> JSONValue? {
        switch (shape, value) {
        case (.boolean, .bool), (.number, .number): return value
        case (.boolean, .string("true")): return true
        case (.boolean, .string("false")): return false
        case (.number, .string(let text)): return JSONNumber(text).map(JSONValue.number)
        case (.integer(let minimum, let maximum), _):
            let number = value.number ?? value.string.flatMap { JSONNumber($0) }
            guard let integer = number?.wholeInteger, integer >= minimum ?? .min, integer <= maximum ?? .max else {
                return nil
            }
            return .int(integer)
        case (.string(let allowed), _):
            guard let text = value.string ?? value.number?.text, allowed?.contains(text) ?? true else { return nil }
            return .string(text)
        default: return nil
        }
    }

    private func correctedArray(
        _ value: JSONValue,
        of element: JSONSchema,
        at path: JSONSchemaPath,
        faults: inout [ToolInputFault]
    ) -> JSONValue {
        guard let list = value.array ?? value.written?.array else {
            return .array([element.corrected(value, at: path, faults: &faults)])
        }
        return .array(
            list.enumerated().map { position, item in
                element.corrected(item, at: path.element(position), faults: &faults)
            }
        )
    }

    private func corrected(
        _ object: JSONObject,
        having properties: [Property],
        at path: JSONSchemaPath,
        faults: inout [ToolInputFault]
    ) -> JSONObject {
        var result: JSONObject = [:]
        for property in properties {
            let place = path.member(property.name)
            let value = object[property.name]
            if let value, !value.isNull || property.schema == .any {
                result[property.name] = property.schema.corrected(value, at: place, faults: &faults)
            } else if property.isRequired {
                faults.append(
                    .init(path: place.description, problem: .missing(expected: property.schema.expectation))
                )
            }
        }
        let allowed = properties.map(\.name)
        for key in object.keys where !allowed.contains(key) {
            faults.append(.init(path: path.member(key.excerpt).description, problem: .unknown(allowed: allowed)))
        }
        return result
    }
}

// MARK: - Words

extension JSONSchema {
    /// What a value must be.
    var expectation: ToolInputFault.Expectation {
        switch shape {
        case .any: .anything
        case .boolean: .boolean
        case .integer(let minimum, let maximum): .integer(minimum: minimum, maximum: maximum)
        case .number: .number
        case .string(let allowed?): .oneOf(allowed)
        case .string(nil): .string
        case .array: .array
        case .map, .structure: .object
        }
    }
}

extension JSONValue {
    /// The beginning of the value as JSON, to show it in a message.
    fileprivate var excerpt: String { text.excerpt }

    /// The object or list that a text spells out.
    fileprivate var written: JSONValue? {
        guard let text = string, text.first == "{" || text.first == "[" else { return nil }
        return try? JSONValue(parsing: text)
    }
}

extension JSONNumber {
    /// The integer, also where it is written with an empty fraction such as `5.0`.
    fileprivate var wholeInteger: Int? {
        int
            ?? decimalString.flatMap { text in
                guard let point = text.firstIndex(of: "."), text[point...].dropFirst().allSatisfy({ $0 == "0" }) else {
                    return Int(text)
                }
                return Int(text[..<point])
            }
    }
}
