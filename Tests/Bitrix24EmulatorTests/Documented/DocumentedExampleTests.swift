import JSONCore
import Testing

struct DocumentedExampleTests {
    @Test(arguments: DocumentedExample.all)
    func `answers a documented request in the documented shape`(example: DocumentedExample) async throws {
        let portal = TestPortal()
        var numbers = SampleNumbers(of: portal)
        let request = try await numbers.filled(in: example.request)

        let answer =
            example.isOfApplications
            ? try await portal.postAsApplication(example.method, request)
            : try await portal.post(example.method, request)

        let differences = AnswerShape(example.answer).differences(from: try answer.body)
        let unexpected = differences.filter { difference in
            !example.exceptions.keys.contains { difference.hasPrefix($0 + ":") }
        }
        #expect(unexpected == [], "\(example.source)")
        let unused = example.exceptions.keys.filter { key in !differences.contains { $0.hasPrefix(key + ":") } }
        #expect(unused.sorted() == [], "exceptions that are none")
    }

    @Test func `has examples of most methods`() {
        #expect(DocumentedExample.all.count > 170)
    }
}
