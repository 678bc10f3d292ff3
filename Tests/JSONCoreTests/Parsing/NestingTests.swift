import JSONCore
import Testing

struct NestingTests {
    @Test(arguments: [
        ("[", "]"), ("{\"a\":", "}"), ("[{\"a\":", "}]"),
    ])
    func `takes 64 levels and no more`(start: String, end: String) {
        let step = start.count { $0 == "[" || $0 == "{" }
        func nested(_ levels: Int) -> String {
            String(repeating: start, count: levels / step) + "1" + String(repeating: end, count: levels / step)
        }

        let refused = Fault(nested(64 + step), at: start.utf8.count * 64 / step, expects: .nesting(atMost: 64))

        #expect(Fault(nested(64), at: 0, expects: .value).found() == nil)
        #expect(refused.found() == refused.error)
        #expect(refused.found(.lenient) == refused.error)
    }

    @Test func `counts the levels that are open, not those that have been closed`() {
        let text = "[" + Array(repeating: "[[{\"a\":[]}]]", count: 100).joined(separator: ",") + "]"

        #expect(Fault(text, at: 0, expects: .value).found() == nil)
    }

    @Test func `takes as many levels as the options say`() {
        let options = JSONDocument.Options(refusesDuplicateKeys: true, maximumDepth: 2)
        let refused = Fault("[[1],{\"a\":[]}]", at: 10, expects: .nesting(atMost: 2))

        #expect(Fault("[[1],{\"a\":2}]", at: 0, expects: .value).found(options) == nil)
        #expect(refused.found(options) == refused.error)
    }

    @Test func `takes scalars where no level is allowed`() {
        let options = JSONDocument.Options(refusesDuplicateKeys: true, maximumDepth: 0)

        #expect(Fault("1", at: 0, expects: .value).found(options) == nil)
        #expect(Fault("[]", at: 0, expects: .value).found(options) == JSONError(at: 0, expected: .nesting(atMost: 0)))
    }

    @Test func `refuses a hundred thousand levels at once`() {
        let text = String(repeating: "[", count: 100_000)

        #expect(Fault(text, at: 0, expects: .value).found() == JSONError(at: 64, expected: .nesting(atMost: 64)))
    }
}
