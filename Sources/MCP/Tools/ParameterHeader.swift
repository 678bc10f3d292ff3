import JSONCore

/// An argument that clients of the modern era repeat as the header `Mcp-Param-…`, so that proxies need not read bodies.
struct ParameterHeader: Hashable, Sendable {
    /// The keyword that marks a property in the schema of a tool.
    static let keyword = "x-mcp-header"

    /// What follows `Mcp-Param-`.
    let name: String
    /// Where the argument stands, from the arguments inwards.
    let path: [String]

    /// The name of the whole field.
    var field: String { "Mcp-Param-\(name)" }

    /// Reads the mark of a property.
    init(_ mark: JSONValue, at path: [String], type: JSONValue?) throws(Misuse) {
        guard let name = mark.string, !name.isEmpty, name.utf8.allSatisfy(\.isTokenCharacter) else {
            throw Misuse("\(Self.keyword) must be a token of HTTP, not \(mark.text.excerpt)")
        }
        guard type == "string" || type == "integer" || type == "boolean" else {
            throw Misuse("\(Self.keyword) \(name) needs a property of type string, integer or boolean")
        }
        self.name = name
        self.path = path
    }

    /// A mark stands where clients cannot follow it.
    struct Misuse: Error {
        let reason: String

        init(_ reason: String) {
            self.reason = reason
        }
    }
}

extension UInt8 {
    /// Whether the byte may stand in the name of a header field (RFC 9110, tchar).
    fileprivate var isTokenCharacter: Bool {
        switch self {
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "a")...UInt8(ascii: "z"):
            true
        default: "!#$%&'*+-.^_`|~".utf8.contains(self)
        }
    }
}
