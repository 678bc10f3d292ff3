import MCP
import Testing

@testable import MCPHTTP

struct BearerTokensTests {
    private let tokens = BearerTokens(["anna": "secret-a", "bert": "secret-bb", "empty": ""])

    @Test(arguments: [
        ("secret-a", "anna"), ("secret-bb", "bert"), ("secret-b", nil), ("secret-", nil), ("secret-aa", nil),
        ("", nil), ("SECRET-A", nil), ("secret-asecret-a", nil), ("anna", nil),
    ])
    func `know whom a token stands for`(token: String, name: String?) {
        #expect(tokens.principal(of: token)?.name == name)
    }
}
