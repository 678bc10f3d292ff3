/// The header fields that repeat parts of a message, so that proxies need not read its body.
public struct RoutingHeaders: Hashable, Sendable {
    /// `MCP-Protocol-Version`: the revision.
    public private(set) var protocolVersion: String?
    /// `Mcp-Method`: the method.
    public private(set) var method: String?
    /// `Mcp-Name`: the name of the tool or prompt, or the address of the resource, still encoded.
    public private(set) var name: String?
    /// `Mcp-Param-…`: arguments of a tool by what follows the prefix, in lower case; the values still encoded.
    public private(set) var parameters: [String: String] = [:]
    /// The field that stands there twice; `nil` where none does.
    public private(set) var duplicated: String?

    /// Picks the fields out of all fields of a request; white space around a value does not belong to it.
    public init(_ fields: some Sequence<(String, String)>) {
        for (name, value) in fields where name.utf8.first.map({ $0 | 0x20 }) == UInt8(ascii: "m") {
            switch name.lowercased() {
            case "mcp-protocol-version": set(\.protocolVersion, to: value, of: "MCP-Protocol-Version")
            case "mcp-method": set(\.method, to: value, of: "Mcp-Method")
            case "mcp-name": set(\.name, to: value, of: "Mcp-Name")
            case let field where field.hasPrefix("mcp-param-"): setParameter(field, to: value, of: name)
            default: break
            }
        }
    }

    private mutating func set(_ place: WritableKeyPath<RoutingHeaders, String?>, to value: String, of field: String) {
        if self[keyPath: place] != nil { duplicated = duplicated ?? field }
        self[keyPath: place] = String(value.trimmed)
    }

    private mutating func setParameter(_ field: String, to value: String, of name: String) {
        let parameter = String(field.dropFirst("mcp-param-".count))
        let known = parameters.updateValue(String(value.trimmed), forKey: parameter)
        if known != nil { duplicated = duplicated ?? String(name.excerpt) }
    }
}

extension String {
    fileprivate var trimmed: Substring {
        var text = self[...]
        while let first = text.first, first == " " || first == "\t" { text.removeFirst() }
        while let last = text.last, last == " " || last == "\t" { text.removeLast() }
        return text
    }
}
