import JSONCore
import MCP
import Testing

struct SchemaProbeTests {
    @Test func `follows the properties of a type in their order`() throws {
        struct Input: Decodable {
            var name: String
            var age: Int?
            var weight: Double?
            var isMember: Bool?
            var serial: Int64?
            var tags: [String]?
            var size: Size?
            var filter: JSONObject?
            var anything: JSONValue?
            var counts: [String: Int]?
            var address: Address?
            var others: [Address]
        }

        let schema = try JSONSchema(of: Input.self).rendered()

        #expect(
            schema.text == """
                {"type":"object","properties":{"name":{"type":"string"},"age":{"type":"integer"},\
                "weight":{"type":"number"},"isMember":{"type":"boolean"},"serial":{"type":"integer"},\
                "tags":{"type":"array","items":{"type":"string"}},\
                "size":{"type":"string","enum":["small","large"]},\
                "filter":{"type":"object"},"anything":{},\
                "counts":{"type":"object","additionalProperties":{"type":"integer"}},\
                "address":{"type":"object","properties":{"city":{"type":"string"},"zip":{"type":"integer",\
                "minimum":1,"maximum":99}},"required":["city"],"additionalProperties":false},\
                "others":{"type":"array","items":{"type":"object","properties":{"city":{"type":"string"},\
                "zip":{"type":"integer","minimum":1,"maximum":99}},"required":["city"],\
                "additionalProperties":false}}},"required":["name","others"],"additionalProperties":false}
                """
        )
    }

    @Test func `knows an input without parameters`() throws {
        struct Input: Decodable {}

        let schema = try JSONSchema(of: Input.self)

        #expect(schema.rendered().text == #"{"type":"object","properties":{},"additionalProperties":false}"#)
        #expect(schema.properties == [])
    }

    @Test func `puts descriptions where they belong`() throws {
        struct Input: Decodable {
            var address: Address
            var all: [Address]?
        }

        let schema = try JSONSchema(of: Input.self).rendered(
            with: ["address": "Where.", "address.zip": "Code.", "all": "Everywhere.", "all[].city": "Town."]
        )

        #expect(schema["properties"]?["address"]?["description"] == "Where.")
        #expect(schema["properties"]?["address"]?["properties"]?["zip"]?["description"] == "Code.")
        #expect(schema["properties"]?["all"]?["items"]?["properties"]?["city"]?["description"] == "Town.")
        #expect(schema["properties"]?["all"]?["description"] == "Everywhere.")
    }

    @Test func `names the type that does not say what it looks like`() {
        enum Colour: String, Decodable {
            case red
        }
        struct Input: Decodable {
            var colour: Colour
        }

        let error = #expect(throws: JSONSchemaError.self) { try JSONSchema(of: Input.self) }

        #expect(error?.type == "Colour")
    }

    @Test func `refuses a type that contains itself`() {
        struct Node: Decodable {
            var children: [Node]
        }

        #expect(throws: JSONSchemaError.self) { try JSONSchema(of: Node.self) }
    }
}

private struct Address: Decodable {
    var city: String
    var zip: Zip?
}

private struct Zip: RawRepresentable, Decodable, JSONSchemaRepresentable {
    static var jsonSchema: JSONSchema { .integer(1...99) }
    static var placeholder: Zip { Zip(rawValue: 1) }

    let rawValue: Int
}

private enum Size: String, CaseIterable, Decodable, JSONSchemaRepresentable {
    case small
    case large
}
