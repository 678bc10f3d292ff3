import JSONCore
import MCP

/// One message with header fields before it: a line each, and an empty line.
struct RoutedMessageTarget: FuzzTarget {
    let name = "routed-message"
    let tokens =
        SampleServer.tokens + [
            "MCP-Protocol-Version: 2026-07-28\n", "MCP-Protocol-Version: 2025-06-18\n", "Mcp-Method: tools/call\n",
            "Mcp-Name: greet\n", "Mcp-Name: =?base64?Z3JlZXQ=?=\n", "mcp-name:", "\n\n", "=?base64?", "?=", " ", "\t",
        ]

    func check(_ input: [UInt8]) async throws(FuzzFault) -> String {
        let (fields, body) = Self.parts(of: input)
        let headers = RoutingHeaders(fields)
        let answer = await MessageTarget.answer(to: body, headers: headers, after: nil)
        let outcome = try AnswerOracle(message: body).check(answer)
        if answer.era == .modern, answer.result != nil { try Self.compare(fields, with: body) }
        return outcome
    }

    private static func parts(of input: [UInt8]) -> (fields: [(String, String)], body: [UInt8]) {
        var fields: [(String, String)] = []
        var rest = input[...]
        while let end = rest.firstIndex(of: UInt8(ascii: "\n")) {
            let line = rest[..<end]
            rest = rest[(end + 1)...]
            guard let colon = line.firstIndex(of: UInt8(ascii: ":")) else { break }
            let value = String(decoding: line[(colon + 1)...], as: UTF8.self)
            fields.append((String(decoding: line[..<colon], as: UTF8.self), value))
        }
        return (fields, Array(rest))
    }

    /// A modern request has a result only where each header stands there once and says what the body says.
    private static func compare(_ fields: [(String, String)], with body: [UInt8]) throws(FuzzFault) {
        guard let root = (try? JSONDocument(parsing: body))?.root else { throw FuzzFault("a result for no message") }
        let version = root["params"]?["_meta"]?["io.modelcontextprotocol/protocolVersion"]?.string
        let method = root["method"]?.string
        try compare(fields, "mcp-protocol-version", with: [version])
        try compare(fields, "mcp-method", with: [method])
        let key = ["tools/call": "name", "prompts/get": "name", "resources/read": "uri"][method ?? ""]
        guard let key, let name = root["params"]?[key]?.string else { return }
        try compare(fields, "mcp-name", with: [name, Base64Field.text(of: name)])
    }

    private static func compare(
        _ fields: [(String, String)],
        _ field: String,
        with allowed: [String?]
    ) throws(FuzzFault) {
        let found = fields.filter { $0.0.lowercased() == field }.map { field in
            var bytes = Array(field.1.utf8)[...]
            while let first = bytes.first, " \t".utf8.contains(first) { bytes.removeFirst() }
            while let last = bytes.last, " \t".utf8.contains(last) { bytes.removeLast() }
            return Array(bytes)
        }
        let isRight = found.count == 1 && allowed.contains { $0.map { Array($0.utf8) } == found[0] }
        try require(isRight, "\(field) is not \(allowed), and there is a result")
    }
}
