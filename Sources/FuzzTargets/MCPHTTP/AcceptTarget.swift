import MCPHTTP

/// The header `Accept`, against a reader that works on bytes.
struct AcceptTarget: FuzzTarget {
    private static let types = ["application/json", "text/event-stream"]

    let name = "accept"
    let tokens =
        types + [
            "*/*", "text/*", "application/*", ",", ";", "q=0", ";q=0.0", "; Q=0", ";q=1", "q=0x0", "level=1", " ", "\t",
        ]

    func check(_ input: [UInt8]) async throws(FuzzFault) -> String {
        let header = String(decoding: input.filter { $0 < 0x80 }, as: UTF8.self)
        let accepted = AcceptedTypes(header)
        var outcome = ""
        for type in Self.types {
            try require(accepted.contains(type) == Self.accepts(header, type), "\(header.debugDescription): \(type)")
            try require(!accepted.names(type) || accepted.contains(type), "\(type) is named and not accepted")
            try require(AcceptedTypes("\(header),\(type)").names(type), "\(type) at the end does not count")
            outcome += " \(accepted.contains(type)) \(accepted.names(type))"
        }
        return outcome
    }

    private static func accepts(_ header: String, _ type: String) -> Bool {
        let family = type.utf8.prefix { $0 != UInt8(ascii: "/") }
        let ranges = [Array(type.utf8), Array(family) + Array("/*".utf8), Array("*/*".utf8)]
        return header.utf8.split(separator: UInt8(ascii: ",")).contains { element in
            let parts = element.split(separator: UInt8(ascii: ";"), omittingEmptySubsequences: false).map(plain)
            return ranges.contains(parts[0]) && !parts.dropFirst().contains(where: isNothing)
        }
    }

    /// Whether a parameter is the weight 0.
    private static func isNothing(_ parameter: [UInt8]) -> Bool {
        guard parameter.starts(with: "q=0".utf8) else { return false }
        let rest = parameter.dropFirst(3)
        return rest.isEmpty
            || rest.first == UInt8(ascii: ".") && rest.dropFirst().allSatisfy { $0 == UInt8(ascii: "0") }
    }

    /// Lower case, without the white space around.
    private static func plain(_ text: some Collection<UInt8>) -> [UInt8] {
        var text = text.map { (0x41...0x5A).contains($0) ? $0 + 32 : $0 }[...]
        while let first = text.first, " \t".utf8.contains(first) { text.removeFirst() }
        while let last = text.last, " \t".utf8.contains(last) { text.removeLast() }
        return Array(text)
    }
}
