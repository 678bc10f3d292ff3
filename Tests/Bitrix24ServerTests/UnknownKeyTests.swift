import Testing

@testable import Bitrix24Server

struct UnknownKeyTests {
    @Test(arguments: [
        ("SERVER_PROT", "SERVER_PORT" as String?), ("SERVER_ALLOWED_HOST", "SERVER_ALLOWED_HOSTS"),
        ("BITRIX_TOKEN_FIEL", "BITRIX_TOKEN_FILE"), ("SERVER_PORT_FILE", "SERVER_PORT"),
        ("MCP_PROXY_URL", nil), ("BITRIX_SOMETHING_ELSE", nil),
    ])
    func `names the key that is most likely meant`(name: String, nearest: String?) throws {
        let found = try #require(UnknownKey.all(in: [name]).first)

        #expect(found.name == name)
        #expect(found.nearest == nearest)
    }

    @Test func `finds nothing where all is known or foreign`() {
        let names = ConfigurationKey.allCases.flatMap { [$0.rawValue, $0.fileTwin ?? "HOME"] } + ["PATH", "SERVERS"]

        #expect(UnknownKey.all(in: names).isEmpty)
    }
}
