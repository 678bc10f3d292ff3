import Foundation
import JSONCore

/// Another parser, whose verdict and values ours are held against.
enum ReferenceParser {
    /// The value of a text, or `nil` where the parser refuses it.
    static func parse(_ bytes: [UInt8]) -> Any? {
        try? JSONSerialization.jsonObject(with: Data(bytes), options: .fragmentsAllowed)
    }

    /// Where the two parsers read something else, or `nil` where they agree.
    static func disagreement(on node: JSONNode, with value: Any, at path: String = "$") -> String? {
        let agrees: Bool
        switch node.kind {
        case .null: agrees = value is NSNull
        case .bool: agrees = isBool(value) && (value as? NSNumber)?.boolValue == node.bool
        case .number: agrees = !isBool(value) && (value as? NSNumber).map { isSame(node, $0) } == true
        case .string: agrees = (value as? String).map { node.isString($0) && node.string == $0 } == true
        case .array: return disagreement(onArray: node, with: value, at: path)
        case .object: return disagreement(onObject: node, with: value, at: path)
        }
        return agrees ? nil : "\(path): \(node.rawText) is not \(value)"
    }

    private static func disagreement(onArray node: JSONNode, with value: Any, at path: String) -> String? {
        guard let array = value as? [Any], array.count == node.count else { return "\(path): other elements" }
        for (place, (element, other)) in zip(node.elements, array).enumerated() {
            if let found = disagreement(on: element, with: other, at: "\(path)[\(place)]") { return found }
        }
        return nil
    }

    /// Names that Swift takes for equal share one value of the reference parser, which must be that of one of them.
    private static func disagreement(onObject node: JSONNode, with value: Any, at path: String) -> String? {
        guard let object = value as? [String: Any] else { return "\(path): no object" }
        let members = Dictionary(grouping: node.members, by: \.key)
        guard members.count == object.count else { return "\(path): other members" }
        for (key, alike) in members {
            guard let other = object[key] else { return "\(path): no member \(key)" }
            let found = alike.compactMap { disagreement(on: $0.value, with: other, at: "\(path).\(key)") }
            if found.count == alike.count { return found.first }
        }
        return nil
    }

    /// Numbers of many digits come as a decimal, which does not convert to the nearest double.
    private static func isSame(_ node: JSONNode, _ other: NSNumber) -> Bool {
        if let decimal = other as? NSDecimalNumber {
            return node.number?.decimalString.flatMap { Decimal(string: $0) } == decimal.decimalValue
        }
        if let integer = node.int64, integer != other.int64Value { return false }
        return node.double == other.doubleValue
    }

    private static func isBool(_ value: Any) -> Bool { type(of: value) == type(of: NSNumber(value: true)) }
}
