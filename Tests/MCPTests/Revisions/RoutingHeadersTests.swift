import MCP
import Testing

@testable import MCP

struct RoutingHeadersTests {
    @Test func `finds fields in any case and trims their values`() {
        let headers = RoutingHeaders([
            ("mcp-protocol-version", " 2026-07-28\t"), ("MCP-METHOD", "tools/call"), ("Mcp-Name", "   greet  "),
        ])

        #expect(headers.protocolVersion == "2026-07-28")
        #expect(headers.method == "tools/call")
        #expect(headers.name == "greet")
        #expect(headers.duplicated == nil)
    }

    @Test func `notices a field that stands there twice`() {
        let headers = RoutingHeaders([("Mcp-Name", "a"), ("Accept", "x"), ("Accept", "y"), ("mcp-name", "a")])

        #expect(headers.duplicated == "Mcp-Name")
    }

    @Test func `keeps the arguments that fields repeat, by names in lower case`() {
        let headers = RoutingHeaders([("Mcp-Param-Region", " eu "), ("MCP-PARAM-COUNT", "3"), ("Mcp-Params", "x")])

        #expect(headers.parameters == ["region": "eu", "count": "3"])
        #expect(headers.duplicated == nil)
        #expect(RoutingHeaders([("Mcp-Param-A", "1"), ("mcp-param-a", "1")]).duplicated == "mcp-param-a")
    }

    @Test(arguments: [
        ("greet", "greet"),
        ("", ""),
        ("=?base64?", "=?base64?"),
        ("=?base64??=", ""),
        ("=?base64?aGVsbG8=?=", "hello"),
        ("=?base64?aGVsbG8h?=", "hello!"),
        ("=?base64?0L3QvtGH0Yw=?=", "ночь"),
        ("=?BASE64?aGVsbG8=?=", "=?BASE64?aGVsbG8=?="),
        ("=?base64?aGVsbG8?=", nil),
        ("=?base64?aGVsbG9=?=", nil),
        ("=?base64?aGVs*G8=?=", nil),
        ("=?base64?====?=", nil),
        ("=?base64?a===?=", nil),
        ("=?base64?/w==?=", nil),
    ])
    func `decodes base64 in its canonical form only`(value: String, decoded: String?) {
        #expect(HeaderValue.decoded(value) == decoded)
    }

    @Test(arguments: [
        ("greet", "greet"), ("", ""), ("a b", "=?base64?YSBi?="), ("ночь", "=?base64?0L3QvtGH0Yw=?="),
        ("a\r\nX: y", "=?base64?YQ0KWDogeQ==?="), ("=?base64?YQ==?=", "=?base64?PT9iYXNlNjQ/WVE9PT89?="),
    ])
    func `encodes what a field cannot carry, so that it is decoded to the same`(text: String, encoded: String) {
        #expect(HeaderValue.encoded(text) == encoded)
        #expect(HeaderValue.decoded(encoded) == text)
    }
}
