import Testing

@testable import MCPHTTP

struct PresentedTokenTests {
    @Test(arguments: [
        "Bearer abc", "bearer abc", "BEARER   abc",
    ])
    func `is what stands behind the scheme`(header: String) {
        #expect(PresentedToken(headers: [header]) == .token("abc"))
    }

    @Test(arguments: [[], [""], ["Basic YTpi"], ["Bearerabc"], ["abc"], ["Basic a, Bearer b"]])
    func `is absent where there is nothing, or a credential of another kind`(headers: [String]) {
        #expect(PresentedToken(headers: headers) == .none)
    }

    @Test(arguments: [
        ["Bearer"], ["Bearer "], ["Bearer a b"], ["Bearer a, Bearer a"], ["Bearer токен"], ["Bearer a\tb"],
        ["Bearer a", "Bearer a"], ["Bearer a", "Basic YTpi"], ["", "Bearer a"],
    ])
    func `is malformed where it is not one`(headers: [String]) {
        guard case .malformed(let reason) = PresentedToken(headers: headers) else {
            Issue.record("\(headers) were taken")
            return
        }
        #expect(reason.contains("Authorization"))
    }
}
