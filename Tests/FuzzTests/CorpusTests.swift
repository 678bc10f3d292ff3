import FuzzTargets
import Testing

/// Every input that is known, among them all that ever broke something.
struct CorpusTests {
    private static let corpus = Corpus(
        folder: "/\(#filePath.split(separator: "/").dropLast().joined(separator: "/"))/Corpus"
    )

    @Test(arguments: FuzzCatalog.all.map(\.name))
    func `a known input breaks nothing`(name: String) async throws {
        let target = try #require(FuzzCatalog.all.first { $0.name == name })
        let inputs = try Self.corpus.inputs(for: target)

        #expect(!inputs.isEmpty)
        for input in inputs {
            do {
                _ = try await target.check(input.bytes)
            } catch {
                Issue.record("\(name)/\(input.name): \(error)")
            }
        }
    }

    @Test func `the same seed tries the same inputs`() async throws {
        let target = try #require(FuzzCatalog.all.first)
        var (one, other) = (Fuzzer(target, corpus: [[]], seed: 7), Fuzzer(target, corpus: [[]], seed: 7))

        for _ in 0..<50 {
            #expect(one.input == other.input)
            try await one.run()
            try await other.run()
        }
    }
}
