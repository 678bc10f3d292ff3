import Bitrix24
import MCP

/// What a caller gives as the name of a method, with blanks and the format's suffix taken away.
struct MethodName: RawRepresentable, Decodable, Hashable, Sendable, JSONSchemaRepresentable {
    static var placeholder: MethodName { MethodName(rawValue: "server.time") }

    let rawValue: String

    init(rawValue: String) {
        let name = rawValue.drop(while: \.isWhitespace)
        let end = name.lastIndex { !$0.isWhitespace }.map(name.index(after:)) ?? name.endIndex
        let trimmed = name[..<end]
        self.rawValue = String(trimmed.lowercased().hasSuffix(".json") ? trimmed.dropLast(5) : trimmed)
    }

    /// The method.
    var portalMethod: PortalMethod { PortalMethod(rawValue: rawValue) }
}
