import JSONCore
import Testing

struct RobustnessTests {
    @Test(arguments: Corpus.documents)
    func `refuses a document that is cut short at any byte`(text: String) throws {
        let bytes = Array(text.utf8)
        let end = try #require(bytes.lastIndex { $0 > 0x20 })

        for length in 0...end {
            let error = try #require(Fault(Array(bytes[..<length]), at: 0, expects: .value).found())
            #expect(error.offset <= length)
        }
        #expect(Fault(bytes, at: 0, expects: .value).found() == nil)
    }

    @Test(arguments: Corpus.documents)
    func `survives any byte in any place`(text: String) {
        let bytes = Array(text.utf8)
        for place in bytes.indices {
            for byte in [0x00, 0x0A, 0x22, 0x2C, 0x30, 0x5B, 0x5C, 0x5D, 0x75, 0x7B, 0x7D, 0x80, 0xD0, 0xFF] as [UInt8]
            {
                var changed = bytes
                changed[place] = byte
                if let document = try? JSONDocument(parsing: changed, options: .lenient) { read(document.root) }
            }
        }
    }

    @Test func `survives bytes without any sense`() {
        var random = SeededGenerator(seed: FuzzSettings.seed)
        let tokens = Array("{}[]:,\"\\tfnu0-1.e ".utf8) + [0x00, 0x80, 0xC3, 0xE2, 0xF0, 0xFF]
        for _ in 0..<3000 * FuzzSettings.rounds {
            let bytes = (0..<random.number(below: 24)).map { _ in random.element(of: tokens) }
            if let document = try? JSONDocument(parsing: bytes, options: .lenient) { read(document.root) }
        }
    }

    /// Asks for all that a value can be asked for.
    private func read(_ node: JSONNode) {
        _ = (node.string, node.number?.decimalString, node.int64, node.double, node.bool, node.rawText)
        #expect(node.elements.reduce(0) { count, _ in count + 1 } == (node.kind == .array ? node.count : 0))
        for element in node.elements { read(element) }
        for member in node.members {
            #expect(node[member.key] != nil)
            read(member.value)
        }
        let copied = JSONFragment(node).bytes
        #expect((try? JSONDocument(parsing: copied, options: .lenient)) != nil)
    }
}
