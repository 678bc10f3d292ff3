import JSONCore
import Testing

/// Our parser against Foundation's, on random documents and on broken ones.
struct DifferentialTests {
    @Test func `reads the values that another parser reads`() throws {
        for round in 0..<500 * FuzzSettings.rounds {
            var generator = DocumentGenerator(seed: FuzzSettings.seed &+ UInt64(round))
            let bytes = generator.document()

            let document = try JSONDocument(parsing: bytes)
            let reference = try #require(ReferenceParser.parse(bytes), Self.describe(bytes, round))

            let disagreement = ReferenceParser.disagreement(on: document.root, with: reference)
            #expect(disagreement == nil, Self.describe(bytes, round))
        }
    }

    @Test func `reads back what it wrote`() throws {
        for round in 0..<500 * FuzzSettings.rounds {
            var generator = DocumentGenerator(seed: FuzzSettings.seed &+ UInt64(round))
            let bytes = generator.document()
            let value = JSONValue(try JSONDocument(parsing: bytes).root)

            let written = JSONFragment(value).bytes
            let reread = try JSONDocument(parsing: written)

            #expect(JSONValue(reread.root) == value, Self.describe(bytes, round))
            #expect(JSONFragment(reread.root).bytes == written, Self.describe(bytes, round))
            let reference = try #require(ReferenceParser.parse(bytes), Self.describe(bytes, round))
            let disagreement = ReferenceParser.disagreement(on: reread.root, with: reference)
            #expect(disagreement == nil, Self.describe(bytes, round))
        }
    }

    @Test func `judges broken documents as another parser does, but for the known differences`() {
        for round in 0..<800 * FuzzSettings.rounds {
            var generator = DocumentGenerator(seed: FuzzSettings.seed &+ UInt64(round))
            let document = generator.document()
            for _ in 0..<4 {
                let bytes = generator.mutated(document)
                let disagreement = Self.disagreement(about: bytes)
                #expect(disagreement == nil, Self.describe(bytes, round))
            }
        }
    }

    private static func disagreement(about bytes: [UInt8]) -> String? {
        let reference = ReferenceParser.parse(bytes)
        do throws(JSONError) {
            let document = try JSONDocument(parsing: bytes, options: .lenient)
            guard let reference else {
                let isExcused = KnownDifference.allCases.contains { $0.excuses(document) }
                return isExcused ? nil : "only ours takes it"
            }
            let isExcused = KnownDifference.allCases.contains { $0.excusesValues(of: bytes) }
            return isExcused ? nil : ReferenceParser.disagreement(on: document.root, with: reference)
        } catch {
            let isExcused = reference == nil || KnownDifference.allCases.contains { $0.excuses(error, in: bytes) }
            return isExcused ? nil : "only ours refuses it: \(error)"
        }
    }

    private static func describe(_ bytes: [UInt8], _ round: Int) -> Comment {
        "JSON_FUZZ_SEED=\(FuzzSettings.seed &+ UInt64(round)) \(String(decoding: bytes, as: UTF8.self).debugDescription)"
    }
}
