import JSONCore
import Testing

struct JSONValueDecoderTests {
    private struct Lead: Decodable, Equatable {
        enum Status: String, Decodable { case new, done }
        struct Phone: Decodable, Equatable { var value: String }

        var id: Int
        var title: String?
        var amount: Double
        var isOpen: Bool
        var status: Status
        var phones: [Phone]
        var extra: JSONValue
        var fields: JSONObject
    }

    private struct Pair: Decodable, Equatable {
        var first: UInt8
        var second: [String]

        init(from decoder: any Decoder) throws {
            var container = try decoder.unkeyedContainer()
            first = try container.decode(UInt8.self)
            var nested = try container.nestedUnkeyedContainer()
            second = []
            while !nested.isAtEnd {
                if try !nested.decodeNil() { second.append(try nested.decode(String.self)) }
            }
        }
    }

    private struct Card: Decodable {
        var id: Int8
        var amount: Double?
        var isOpen: Bool?
        var title: String?
        var phones: [Lead.Phone]?
        var fields: JSONObject?
    }

    private let lead: JSONValue = [
        "id": 7, "amount": 1, "isOpen": true, "status": "new", "phones": [["value": "1"], ["value": "2"]],
        "extra": [1, "a"], "fields": ["b": 1, "a": 2],
    ]

    @Test func `decodes typed values`() throws {
        let decoded = try lead.decoded(as: Lead.self)

        let phones = [Lead.Phone(value: "1"), Lead.Phone(value: "2")]
        #expect(
            decoded
                == Lead(
                    id: 7,
                    title: nil,
                    amount: 1,
                    isOpen: true,
                    status: .new,
                    phones: phones,
                    extra: [1, "a"],
                    fields: ["b": 1, "a": 2]
                )
        )
        #expect(decoded.fields.keys == ["b", "a"])
    }

    @Test func `decodes scalars, lists and dictionaries`() throws {
        #expect(try JSONValue(parsing: "5").decoded(as: Int8.self) == 5)
        #expect(try JSONValue(parsing: "null").decoded(as: Int?.self) == nil)
        #expect(try JSONValue(parsing: "[1,null]").decoded(as: [Int?].self) == [1, nil])
        #expect(try JSONValue(parsing: "{\"a\":1.5}").decoded(as: [String: Float].self) == ["a": 1.5])
        #expect(try JSONValue(parsing: "[7,[\"a\",null,\"b\"]]").decoded(as: Pair.self).second == ["a", "b"])
    }

    @Test(arguments: [
        (#"{"id":"7"}"#, "id", #"expected an integer from -128 to 127, found "7""#),
        (#"{"id":128}"#, "id", "expected an integer from -128 to 127, found 128"),
        (#"{"id":1.0}"#, "id", "expected an integer from -128 to 127, found 1.0"),
        (#"{"id":1,"amount":"x"}"#, "amount", #"expected a number, found "x""#),
        (#"{"id":1,"amount":1e400}"#, "amount", "expected a number, found 1e400"),
        (#"{"id":1,"isOpen":1}"#, "isOpen", "expected a boolean, found 1"),
        (#"{"id":1,"title":["a"]}"#, "title", "expected a string, found array"),
        (#"{"id":1,"phones":{}}"#, "phones", "expected an array, found object"),
        (#"{"id":1,"phones":[{"value":"1"},2]}"#, "phones.1", "expected an object, found 2"),
        (#"{"id":1,"phones":[{"value":null}]}"#, "phones.0.value", "expected a string, found null"),
        (#"{"id":1,"fields":"no"}"#, "fields", "expected an object"),
    ])
    func `says which value has another type`(text: String, path: String, reason: String) throws {
        let value = try JSONValue(parsing: text)

        let error = #expect(throws: DecodingError.self) { try value.decoded(as: Card.self) }

        let context = try #require(error.flatMap(Self.mismatch))
        #expect(context.codingPath.map(\.stringValue).joined(separator: ".") == path)
        #expect(context.debugDescription == reason)
    }

    @Test func `says which member is missing`() throws {
        let value: JSONValue = ["phones": [["value": "1"], [:]]]

        let error = #expect(throws: DecodingError.self) { try value.decoded(as: [String: [Lead.Phone]].self) }

        guard case .keyNotFound(let key, let context) = error else { throw try #require(error) }
        #expect(key.stringValue == "value")
        #expect(context.codingPath.map(\.stringValue) == ["phones", "1"])
        #expect(context.codingPath.last?.intValue == 1)
    }

    @Test func `says where a list is too short`() throws {
        let error = #expect(throws: DecodingError.self) { try ([7] as JSONValue).decoded(as: Pair.self) }

        guard case .valueNotFound(_, let context) = error else { throw try #require(error) }
        #expect(context.codingPath.map(\.stringValue) == ["1"])
    }

    @Test(arguments: ["128", "-129", "1.0", "1e1", "99999999999999999999"])
    func `refuses an integer that does not fit`(text: String) throws {
        let value = try JSONValue(parsing: text)

        #expect(throws: DecodingError.self) { try value.decoded(as: Int8.self) }
    }

    @Test func `refuses a number that no finite value approximates`() throws {
        #expect(throws: DecodingError.self) { try JSONValue(parsing: "1e400").decoded(as: Double.self) }
        #expect(throws: DecodingError.self) { try JSONValue(parsing: "1e300").decoded(as: Float.self) }
    }

    @Test func `does not repeat a long text in its error`() {
        let error = #expect(throws: DecodingError.self) {
            try JSONValue.string(String(repeating: "я", count: 10_000)).decoded(as: Int.self)
        }

        #expect("\(String(describing: error))".utf8.count < 1000)
    }

    @Test func `decodes an object of many members without delay`() throws {
        let object = JSONObject((0..<20_000).map { .init(key: "k\($0)", value: .int($0)) })

        let decoded = try JSONValue.object(object).decoded(as: [String: Int].self)

        #expect(decoded.count == 20_000)
        #expect(decoded["k19999"] == 19_999)
    }

    private static func mismatch(_ error: DecodingError) -> DecodingError.Context? {
        if case .typeMismatch(_, let context) = error { context } else { nil }
    }
}
