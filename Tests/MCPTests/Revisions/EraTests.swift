import JSONCore
import MCP
import Testing

struct EraTests {
    private static let modern = #"{"params":{"_meta":{"io.modelcontextprotocol/protocolVersion":"2026-07-28"}}}"#
    private static let unknown = #"{"params":{"_meta":{"io.modelcontextprotocol/protocolVersion":"v999"}}}"#
    private static let plain = #"{"method":"tools/list"}"#

    @Test(arguments: [
        (plain, nil, Era.legacy),
        (plain, "2024-11-05", .legacy),
        (plain, "2025-03-26", .legacy),
        (plain, "2025-06-18", .legacy),
        (plain, "2025-11-25", .legacy),
        (plain, "2026-07-28", .modern),
        (plain, "v999", .modern),
        (plain, "", .modern),
        (modern, nil, .modern),
        (modern, "2025-11-25", .modern),
        (modern, "2026-07-28", .modern),
        (unknown, nil, .modern),
        (unknown, "v999", .modern),
        (#"{"method":"initialize","params":{"protocolVersion":"2025-06-18"}}"#, nil, .legacy),
        (#"{"method":"initialize","params":{"protocolVersion":"2026-07-28"}}"#, nil, .legacy),
        (#"{"method":"initialize"}"#, "2026-07-28", .modern),
        (#"{"method":"tools/call","params":{"_meta":{"progressToken":1}}}"#, nil, .legacy),
        (#"{"params":{"_meta":"io.modelcontextprotocol/protocolVersion"}}"#, nil, .legacy),
        ("[\(plain),\(plain)]", nil, .legacy),
        ("[\(plain),\(modern)]", nil, .modern),
        ("[]", "2026-07-28", .modern),
        ("7", nil, .legacy),
    ])
    func `is decided by what the body says, then by the header`(body: String, header: String?, era: Era) throws {
        let headers = header.map { RoutingHeaders([("MCP-Protocol-Version", $0)]) }

        #expect(Era.decide(body: try JSONDocument(parsing: body).root, headers: headers) == era)
    }

    @Test(arguments: [
        ("2024-11-05", Revision.v20241105), ("2025-03-26", .v20250326), ("2025-06-18", .v20250618),
        ("2025-11-25", .v20251125), ("2026-07-28", .v20251125), ("2030-01-01", .v20251125), ("", .v20251125),
    ])
    func `an initialize leads to the revision asked for or to the newest legacy one`(asked: String, got: Revision) {
        #expect(Revision.negotiated(asking: asked) == got)
    }
}
