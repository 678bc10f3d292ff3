import JSONCore
import Testing

@testable import MCP

struct WrappedSchemaTests {
    @Test(arguments: [
        (##"{"$ref":"#"}"##, ##"{"$ref":"#/properties/result"}"##),
        (##"{"anyOf":[{"$ref":"#/$defs/a"}]}"##, ##"{"anyOf":[{"$ref":"#/properties/result/$defs/a"}]}"##),
        (##"{"$ref":"#anchor"}"##, ##"{"$ref":"#anchor"}"##),
        (##"{"$ref":"other.json#/a"}"##, ##"{"$ref":"other.json#/a"}"##),
        (##"{"$id":"urn:a","$ref":"#/$defs/a"}"##, ##"{"$id":"urn:a","$ref":"#/$defs/a"}"##),
        (##"{"const":{"$ref":"#/a"}}"##, ##"{"const":{"$ref":"#/a"}}"##),
        ("true", "true"),
    ])
    func `references lead to where they led before`(schema: String, inner: String) throws {
        let wrapped = try JSONValue(parsing: schema).wrapped(in: "result")

        #expect(wrapped["type"] == "object")
        #expect(wrapped["required"] == ["result"])
        #expect(wrapped["properties"]?["result"]?.text == inner)
    }
}
