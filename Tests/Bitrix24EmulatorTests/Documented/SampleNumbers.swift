import JSONCore
import Testing

/// The numbers of sample records that documented requests are about.
///
/// `numbers.json` says for each name how to come by its number: by a call, which may make the record, and the place in
/// the result, or by another name.
struct SampleNumbers {
    private static let sources = DocumentedExample.fixture("numbers.json")?.object ?? JSONObject()

    private let portal: TestPortal
    private var known: [String: Int] = [:]

    init(of portal: TestPortal) {
        self.portal = portal
    }

    /// A request with numbers in the place of names like `@lead`.
    mutating func filled(in value: JSONValue) async throws -> JSONValue {
        switch value {
        case .string(let text) where text.hasPrefix("@"): return .int(try await number(named: text))
        case .array(let elements):
            var filled: [JSONValue] = []
            for element in elements { filled.append(try await self.filled(in: element)) }
            return .array(filled)
        case .object(let object):
            var filled = JSONObject()
            for member in object.members { filled[member.key] = try await self.filled(in: member.value) }
            return .object(filled)
        case .null, .bool, .number, .string: return value
        }
    }

    private mutating func number(named name: String) async throws -> Int {
        if let number = known[name] { return number }
        let source = try #require(Self.sources[String(name.dropFirst())], "numbers.json lacks \(name)")
        var number: Int?
        if let method = source["method"]?.string {
            let answer = try await portal.post(method, try await filled(in: source["request"] ?? [:]))
            number = try Self.number(at: source["path"]?.array ?? [], in: answer.result())
        }
        if let other = source["number"]?.string { number = try await self.number(named: other) }
        let found = try #require(number, "no \(name)")
        known[name] = found
        return found
    }

    private static func number(at path: [JSONValue], in result: JSONValue) -> Int? {
        var value = result
        for step in path {
            let next = step.string.flatMap { value[$0] } ?? step.int.flatMap { value.array?.dropFirst($0).first }
            guard let next else { return nil }
            value = next
        }
        return value.int ?? value.string.flatMap { Int($0) }
    }
}
