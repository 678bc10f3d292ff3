import JSONCore

/// Reads the parameters of a request: of its query string, and of its body in whatever form that comes.
///
/// As on the portal, a body that cannot be read counts as empty, and a parameter of the body stands over one of the
/// query string. A token in the `Authorization` header counts as the parameter `auth` where no parameter has that name.
enum ParameterReader {
    static func parameters(query: Substring, headers: [(name: String, value: String)], body: [UInt8]) -> JSONObject {
        var parameters = PHPQuery.parse(query)
        for member in posted(body, type: value("content-type", of: headers)).members {
            parameters[member.key] = member.value
        }
        if parameters["auth"] == nil, let token = bearerToken(in: headers) { parameters["auth"] = .string(token) }
        return parameters
    }

    /// The parameters of a body; a list counts as a map with the keys 0, 1, 2 and so on.
    private static func posted(_ body: [UInt8], type: String) -> JSONObject {
        guard !body.isEmpty else { return JSONObject() }
        let kind = type.lowercased()
        if isJSON(body, type: kind) {
            let document = try? JSONDocument(parsing: body, options: .lenient)
            return document.flatMap { PHP.map(JSONValue($0.root)) } ?? JSONObject()
        }
        if kind.hasPrefix("multipart/form-data") { return Multipart.parameters(body, contentType: type) }
        return PHPQuery.parse(String(decoding: body, as: UTF8.self))
    }

    /// Whether a body is meant as JSON; the type is in lower case.
    static func isJSON(_ body: [UInt8], type: String) -> Bool {
        type.hasPrefix("application/json") || (type.isEmpty && body.first == UInt8(ascii: "{"))
    }

    /// The value of a header; empty where it is missing.
    static func value(_ name: String, of headers: [(name: String, value: String)]) -> String {
        headers.first { $0.name.lowercased() == name }?.value ?? ""
    }

    private static func bearerToken(in headers: [(name: String, value: String)]) -> String? {
        let words = value("authorization", of: headers).split(separator: " ")
        guard words.count == 2, words[0].lowercased() == "bearer" else { return nil }
        return String(words[1])
    }
}
