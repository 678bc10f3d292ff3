import ArgumentParser

/// What the measurements of `script/bench` need beside the product.
@main
struct Bench: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Serve and load what the benchmarks compare.",
        subcommands: [PortalCommand.self, EchoCommand.self, ToolCommand.self, RowsCommand.self, LoadCommand.self]
    )
}
