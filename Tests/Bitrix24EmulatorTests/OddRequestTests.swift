import JSONCore
import Testing

@testable import Bitrix24Emulator

/// Requests with values that no client should send: whatever they are, the portal answers and goes on.
struct OddRequestTests {
    private static let oddities: [JSONValue] = [
        "9223372036854775807", "-9223372036854775808", "1e300", "-1e300", "nan", "inf", "", " ", "-1", "0", "Y", "%",
        "_", "2026-13-45", "0000-00-00", "9999-12-31T23:59:59+14:00", "'; --", "\u{0}", "Ё\u{301}", .null, true, false,
        0, -1, .int(Int.max), .int(Int.min), [], [:], [[]], [nil], ["": ""], ["0": ["0": ["0": "x"]]],
        ["VALUE": .int(Int.max)],
    ]

    @Test(arguments: DocumentedExample.all)
    func `are answered`(example: DocumentedExample) async throws {
        let portal = TestPortal()
        var numbers = SampleNumbers(of: portal)
        let request = try await numbers.filled(in: example.request)
        var random = SplitMix64(seed: UInt64(example.method.utf8.reduce(0) { $0 &* 31 &+ Int($1) }.magnitude))

        for _ in 1...8 {
            let odd = Self.spoiled(request, by: &random)
            let answer = try await portal.post(example.method, odd)

            let body = try answer.body
            #expect(body["result"] != nil || body["error"]?.string != nil, "\(odd)")
        }
        #expect(try await portal.post("profile").result()["ID"] != nil)
    }

    /// A request with some of its values replaced, and sometimes with another key.
    private static func spoiled(_ value: JSONValue, by random: inout SplitMix64) -> JSONValue {
        if random.happens(15) { return random.pick(oddities) }
        switch value {
        case .array(let elements):
            return .array(elements.map { spoiled($0, by: &random) })
        case .object(let object):
            var spoiledObject = JSONObject()
            for member in object.members {
                let key = random.happens(5) ? random.pick(["0", "ID", ">=" + member.key, "LOGIC", ""]) : member.key
                spoiledObject[key] = spoiled(member.value, by: &random)
            }
            return .object(spoiledObject)
        case .null, .bool, .number, .string: return value
        }
    }
}
