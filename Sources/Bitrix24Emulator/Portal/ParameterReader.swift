import JSONCore

/// Reads the parameters of a request: of its query string, and of its body in whatever form that comes.
///
/// As on the portal, a body that cannot be read counts as empty, and a parameter of the body stands over one of the
/// query string.
enum ParameterReader {
    static func parameters(query: Substring, headers: [(name: String, value: String)], body: [UInt8]) -> JSONObject {
        var parameters = PHPQuery.parse(query)
        guard !body.isEmpty else { return parameters }
        let type = headers.first { $0.name.lowercased() == "content-type" }?.value.lowercased() ?? ""
        let posted: JSONObject? =
            if type.hasPrefix("application/json") || (type.isEmpty && body.first == UInt8(ascii: "{")) {
                (try? JSONDocument(parsing: body, options: .lenient)).flatMap { JSONValue($0.root).object }
            } else if type.hasPrefix("multipart/form-data") {
                Multipart.parameters(body, contentType: type)
            } else {
                PHPQuery.parse(String(decoding: body, as: UTF8.self))
            }
        for member in posted?.members ?? [] { parameters[member.key] = member.value }
        return parameters
    }
}
