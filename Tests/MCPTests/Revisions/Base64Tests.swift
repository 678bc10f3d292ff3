import Testing

@testable import MCP

struct Base64Tests {
    @Test(arguments: [
        ("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foob", "Zm9vYg=="), ("fooba", "Zm9vYmE="),
        ("foobar", "Zm9vYmFy"), ("ночь?>", "0L3QvtGH0Yw/Pg=="),
    ])
    func `writes and reads the same bytes`(text: String, encoded: String) {
        #expect(Base64.encoded(Array(text.utf8)) == encoded)
        #expect(Base64.decoded(encoded.utf8) == Array(text.utf8))
    }

    @Test(arguments: ["Zg", "Zg=", "Zh==", "Zm9=", "Z===", "====", "Zm9v\n", "Zm-v", " Zg=="])
    func `reads the canonical form only`(text: String) {
        #expect(Base64.decoded(text.utf8) == nil)
    }
}
