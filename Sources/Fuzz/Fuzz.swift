import ArgumentParser
import FuzzTargets

@main
struct Fuzz: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Hands made-up bytes to the code that reads what clients send, and checks what it does.",
        discussion: """
            The input of each run is in the file of --input before the run, so that it is there after a crash. One \
            that breaks something belongs into the corpus.
            """
    )

    @Option(help: "How long to go on.")
    var seconds = 60.0

    @Option(help: "Where the random numbers start; by default somewhere.")
    var seed = UInt64.random(in: .min ... .max)

    @Option(help: "The folder with the known inputs, in a folder for each target.")
    var corpus = "Tests/FuzzTests/Corpus"

    @Option(help: "The file for the input that is tried.")
    var input = ".build/fuzz-input"

    @Argument(help: "The targets; all by default.")
    var targets: [String] = []

    func validate() throws {
        let strangers = Set(targets).subtracting(FuzzCatalog.all.map(\.name))
        guard strangers.isEmpty else {
            let names = FuzzCatalog.all.map(\.name).joined(separator: ", ")
            throw ValidationError("There is no target \(strangers.sorted().joined(separator: ", ")), but: \(names).")
        }
    }

    func run() async throws {
        Output.say("seed \(seed), \(seconds) s")
        let known = Corpus(folder: corpus)
        var fuzzers = try FuzzCatalog.all.filter { targets.isEmpty || targets.contains($0.name) }.map { target in
            Fuzzer(target, corpus: try known.inputs(for: target).map(\.bytes), seed: seed)
        }
        let file = try InputFile(path: input)
        let watch = Task { [seconds, input] in
            try await Task.sleep(for: .seconds(seconds + 60))
            fatalError("A run does not end. The input is in \(input).")
        }
        defer { watch.cancel() }
        let clock = ContinuousClock()
        let end = clock.now + .seconds(seconds)
        while clock.now < end {
            for index in fuzzers.indices {
                // All get the same time, as some take a hundred times as long for a run as others.
                let turn = clock.now + .milliseconds(50)
                repeat {
                    try file.replace(with: fuzzers[index].input)
                    try await runOnce(&fuzzers[index], clock)
                } while clock.now < turn
            }
        }
        for fuzzer in fuzzers {
            Output.say("\(fuzzer.target.name): \(fuzzer.runs) runs, \(fuzzer.corpusSize) inputs worth keeping")
        }
    }

    private func runOnce(_ fuzzer: inout Fuzzer, _ clock: ContinuousClock) async throws {
        let name = fuzzer.target.name
        let start = clock.now
        do throws(FuzzFault) {
            try await fuzzer.run()
        } catch {
            throw Finding(target: name, fault: error.description, input: input)
        }
        guard start.duration(to: clock.now) < .seconds(10) else {
            throw Finding(target: name, fault: "the run took \(start.duration(to: clock.now))", input: input)
        }
    }

    private struct Finding: Error, CustomStringConvertible {
        let target: String
        let fault: String
        let input: String

        var description: String { "\(target): \(fault)\nThe input is in \(input)." }
    }
}
