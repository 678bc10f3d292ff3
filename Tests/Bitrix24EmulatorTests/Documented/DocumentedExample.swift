import Foundation
import JSONCore
import Testing

/// An example of the official documentation: what was asked, and what the answer looked like.
///
/// Texts of a request that start with `@` stand for numbers of sample records, see ``SampleNumbers``.
struct DocumentedExample: CustomTestStringConvertible, Sendable {
    let method: String
    /// The page of the documentation.
    let source: String
    let request: JSONValue
    let answer: JSONValue
    /// Whether only an application can ask.
    let isOfApplications: Bool
    /// Differences that are meant, by their place, each with its reason.
    let exceptions: [String: String]

    var testDescription: String { method }

    /// All examples, in the order of their methods.
    static let all = (fixture("examples.json")?.array ?? []).compactMap(DocumentedExample.init)

    /// A file beside this one.
    static func fixture(_ name: String) -> JSONValue? {
        let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: name)
        return (try? Data(contentsOf: file)).flatMap { try? JSONDocument(parsing: Array($0)) }.map {
            JSONValue($0.root)
        }
    }

    private init?(_ entry: JSONValue) {
        guard let method = entry["method"]?.string, let source = entry["source"]?.string,
            let request = entry["request"], let answer = entry["answer"]
        else { return nil }
        self.method = method
        self.source = source
        self.request = request
        self.answer = answer
        isOfApplications = entry["application"] == true
        exceptions = Dictionary(
            uniqueKeysWithValues: (entry["except"]?.object?.members ?? []).map { ($0.key, $0.value.string ?? "") }
        )
    }
}
