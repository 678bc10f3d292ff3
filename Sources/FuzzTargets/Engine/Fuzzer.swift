/// Tries inputs on one target without end, each made of those that were worth keeping.
///
/// What it tries depends on the seed and the corpus alone.
package struct Fuzzer: Sendable {
    /// Where the inputs go.
    package let target: any FuzzTarget
    /// How many inputs were tried.
    package private(set) var runs = 0
    /// What the next run tries.
    package private(set) var input: [UInt8]

    private var corpus: [[UInt8]]
    private var seen: Set<String> = []
    private var mutator: Mutator

    /// How many inputs are worth keeping.
    package var corpusSize: Int { corpus.count }

    /// Starts from known inputs.
    package init(_ target: any FuzzTarget, corpus: [[UInt8]], seed: UInt64) {
        self.target = target
        self.corpus = corpus
        var random = SplitMix64(of: target.name.utf8)
        mutator = Mutator(tokens: target.tokens, seed: seed ^ random.next())
        input = mutator.input(from: corpus)
    }

    /// Tries ``input`` and makes the next one.
    ///
    /// - Throws: A ``FuzzFault``; the input stays then.
    package mutating func run() async throws(FuzzFault) {
        let outcome = try await target.check(input)
        runs += 1
        if seen.insert(outcome).inserted, corpus.count < 2000 { corpus.append(input) }
        input = mutator.input(from: corpus)
    }
}
