import MCPTesting
import Testing

@testable import Bitrix24Tools

struct ToolDocumentationTests {
    @Test func `the document says what the catalogue offers`() async throws {
        let text = try await ToolDocumentation(context: TestPortal(locale: "en").context).text()

        let document = try Snapshot(document: "Documentation/Tools.md").text(updatingTo: text)

        let difference = Self.difference(between: text, and: document)
        #expect(difference == nil, "Documentation/Tools.md is not what the catalogue says; script/docs writes it anew")
    }

    @Test func `a document that has aged is told by its first line that differs`() {
        #expect(Self.difference(between: "a\nb\n", and: "a\nb\n") == nil)
        #expect(Self.difference(between: "a\nb\n", and: "a\nc\n") == "line 2 is: c; it should be: b")
        #expect(Self.difference(between: "a", and: "a\nb") == "line 2 is: b; it should be: (no more)")
    }

    /// The first line that differs; `nil` where none does.
    private static func difference(between text: String, and document: String) -> String? {
        let expected = text.split(separator: "\n", omittingEmptySubsequences: false)
        let actual = document.split(separator: "\n", omittingEmptySubsequences: false)
        for place in 0..<max(expected.count, actual.count) {
            let pair = [actual, expected].map { place < $0.count ? $0[place] : "(no more)" }
            if pair[0] != pair[1] { return "line \(place + 1) is: \(pair[0]); it should be: \(pair[1])" }
        }
        return nil
    }
}
