import JSONCore
import Testing

struct JSONErrorTests {
    @Test(arguments: [
        ("", "byte 0: expected a value"),
        ("{1}", "byte 1: expected a name in quotes or '}'"),
        ("{\"a\":1,}", "byte 7: expected a name in quotes"),
        ("{\"a\"}", "byte 4: expected ':'"),
        ("{\"a\":1]", "byte 6: expected ',' or '}'"),
        ("[1}", "byte 2: expected ',' or ']'"),
        ("[nil]", "byte 1: expected 'null'"),
        ("-", "byte 1: expected a digit"),
        ("\"\n\"", "byte 1: expected control characters to be escaped"),
        ("\"\\q\"", "byte 2: expected one of \" \\ / b f n r t u after a backslash"),
        ("\"\\u12\"", "byte 5: expected four hexadecimal digits"),
        ("\"\\uD800\"", "byte 1: expected a complete surrogate pair"),
        ("\"", "byte 1: expected a closing quotation mark"),
        ("1 1", "byte 2: expected nothing after the value"),
        ("{\"a\":1,\"a\":1}", "byte 7: expected each name once, but \"a\" is there twice"),
        ("{\"\\n\":1,\"\\n\":1}", "byte 8: expected each name once, but \"\\n\" is there twice"),
    ])
    func `says where reading stopped and what was expected`(text: String, message: String) {
        #expect(Fault(text, at: 0, expects: .value).found().map(String.init(describing:)) == message)
    }

    @Test func `says which limit was crossed`() {
        #expect("\(JSONError(at: 3, expected: .nesting(atMost: 64)))" == "byte 3: expected at most 64 levels")
        #expect("\(JSONError(at: 9, expected: .size(atMost: 8)))" == "byte 9: expected at most 8 bytes")
        #expect("\(JSONError(at: 1, expected: .utf8))" == "byte 1: expected well-formed UTF-8")
    }

    @Test func `cuts a long name short`() throws {
        let name = String(repeating: "я", count: 1000)

        let error = try #require(Fault("{\"\(name)\":1,\"\(name)\":1}", at: 0, expects: .value).found())

        let start = String(repeating: "я", count: 60)
        #expect("\(error)" == "byte 2006: expected each name once, but \"\(start)…\" is there twice")
    }
}
