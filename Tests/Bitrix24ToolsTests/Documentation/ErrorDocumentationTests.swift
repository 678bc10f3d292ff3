import Bitrix24
import FoundationEssentials
import Testing

@testable import Bitrix24Tools

/// What `Documentation/Errors.md` says of the code.
struct ErrorDocumentationTests {
    private static let root = #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(4)
        .joined(separator: "/")

    private static let statuses = [
        "badRequest": 400, "unauthorized": 401, "forbidden": 403, "notFound": 404, "methodNotAllowed": 405,
        "notAcceptable": 406, "requestTimeout": 408, "contentTooLarge": 413, "unsupportedMediaType": 415,
        "upgradeRequired": 426, "tooManyRequests": 429, "internalServerError": 500, "badGateway": 502,
        "serviceUnavailable": 503, "conflict": 409, "gatewayTimeout": 504,
    ]

    @Test func `every kind of failure has a row, and no row is of another`() throws {
        let kinds = try rows(under: "## Failed calls", columns: 6).compactMap { Self.code(in: $0[0]) }

        let known =
            PortalError.Kind.allCases.map(\.rawValue) + [
                "gatewayRefused", "invalidArguments", "serverFailed", "tooExpensive",
            ]
        #expect(kinds.sorted() == known.sorted())
    }

    @Test(arguments: PortalError.Kind.allCases)
    func `a row says truly whether the same call can succeed later`(kind: PortalError.Kind) throws {
        let rows = try rows(under: "## Failed calls", columns: 6)
        let row = try #require(rows.first { Self.code(in: $0[0]) == kind.rawValue })

        let isTransient = PortalError(kind, calling: "crm.lead.list").isTransient
        #expect(row[2] == (isTransient ? "may work" : "fails"))
    }

    @Test func `every word that a failure has for programs is explained`() throws {
        let source = try file("Sources/Bitrix24Tools/Failures/ToolFailure.swift")
        let text = try file("Documentation/Errors.md")

        let words = source.matches(of: /"([a-z]+[A-Z][A-Za-z]*)"/).map { String($0.output.1) }
        #expect(words.contains("gatewayRefused") && words.contains("blockedUntil"))
        for word in words { #expect(text.contains("`\(word)`"), "\(word)") }
    }

    @Test func `every code of the protocol has a row, and no row is of another`() throws {
        let documented = try rows(under: "## JSON-RPC errors", columns: 5).map { $0[0] }

        let source = try file("Sources/MCP/Messages/RPCError.swift")
        let codes = source.matches(of: /Code\(rawValue: (-\d+)\)/).map { String($0.output.1) }
        #expect(codes.count >= 9)
        #expect(documented.sorted() == codes.sorted())
    }

    @Test func `every status that a request can be turned away with has a row`() throws {
        let documented = Set(
            try rows(under: "## HTTP statuses", columns: 3).flatMap { $0[0].split(separator: ", ").map(String.init) }
        )

        let names = try files(under: "Sources/MCPHTTP").flatMap { file in
            try self.file(file).matches(of: /(?:refusal|HTTPRefusal|RESTError)\(\s*\.([a-z]\w+),/).map {
                String($0.output.1)
            }
        }
        #expect(Set(names).isSuperset(of: ["forbidden", "contentTooLarge", "unauthorized"]))
        for name in Set(names).sorted() {
            let status = try #require(Self.statuses[name], "say here which status .\(name) is")
            #expect(documented.contains("\(status)"), "\(status)")
        }
    }

    /// The cells of the rows of a table: the one with a number of columns in the section below a heading.
    private func rows(under heading: String, columns: Int) throws -> [[String]] {
        let text = try file("Documentation/Errors.md")
        let section = try #require(text.firstRange(of: "\n\(heading)\n")).upperBound
        let lines = text[section...].split(separator: "\n").prefix { !$0.hasPrefix("## ") }
        let tables = lines.filter { $0.hasPrefix("| ") }.map { line in
            line.split(separator: "|", omittingEmptySubsequences: false).dropFirst().dropLast().map(Self.trimmed)
        }
        return tables.filter { $0.count == columns && !["kind", "code"].contains($0[0]) }
    }

    private static func trimmed(_ cell: Substring) -> String {
        String(cell.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
    }

    private static func code(in cell: String) -> String? {
        let parts = cell.split(separator: "`", omittingEmptySubsequences: false)
        return parts.count == 3 ? String(parts[1]) : nil
    }

    private func file(_ path: String) throws -> String {
        let data = try #require(FileManager.default.contents(atPath: "\(Self.root)/\(path)"), "There is no \(path).")
        return String(decoding: data, as: UTF8.self)
    }

    /// The Swift files in a folder and the folders below it.
    private func files(under folder: String) throws -> [String] {
        try FileManager.default.subpathsOfDirectory(atPath: "\(Self.root)/\(folder)")
            .filter { $0.hasSuffix(".swift") }.map { "\(folder)/\($0)" }
    }
}
