import JSONCore

/// A `multipart/form-data` body.
///
/// Names have PHP's brackets. A file comes as what PHP tells of an upload: its name, its type, its size, and where it
/// was put, never as its bytes.
enum Multipart {
    private static let lineEnd: [UInt8] = [13, 10]

    /// The fields of a body.
    static func parameters(_ body: [UInt8], contentType: String) -> JSONObject {
        guard let boundary = boundary(of: contentType) else { return JSONObject() }
        var fields = PHPQuery.Fields()
        for part in parts(of: body, boundary: boundary) { add(part, to: &fields) }
        return fields.object
    }

    /// The boundary that a content type names, with the dashes in front of it.
    private static func boundary(of contentType: String) -> [UInt8]? {
        guard let mark = contentType.lowercased().firstRange(of: "boundary=") else { return nil }
        let text = contentType.dropFirst(contentType.lowercased().distance(to: mark.upperBound))
        let isQuoted = text.first == "\""
        let name = isQuoted ? text.dropFirst().prefix { $0 != "\"" } : text.prefix { $0 != ";" && $0 != " " }
        return name.isEmpty ? nil : Array("--\(name)".utf8)
    }

    /// What stands between boundaries; a body without the last one ends its last part.
    private static func parts(of body: [UInt8], boundary: [UInt8]) -> [ArraySlice<UInt8>] {
        var parts: [ArraySlice<UInt8>] = []
        var rest = body[...]
        guard let first = rest.firstRange(of: boundary) else { return [] }
        rest = rest[first.upperBound...]
        while rest.starts(with: lineEnd) {
            rest = rest.dropFirst(2)
            guard let next = rest.firstRange(of: lineEnd + boundary) else {
                parts.append(rest)
                break
            }
            parts.append(rest[..<next.lowerBound])
            rest = rest[next.upperBound...]
        }
        return parts
    }

    private static func add(_ part: ArraySlice<UInt8>, to fields: inout PHPQuery.Fields) {
        guard let gap = part.firstRange(of: lineEnd + lineEnd) else { return }
        let lines = String(decoding: part[..<gap.lowerBound], as: UTF8.self).split(separator: "\r\n")
        let content = part[gap.upperBound...]
        guard let disposition = header("content-disposition", in: lines),
            let name = attribute("name", of: disposition)
        else { return }
        guard let file = attribute("filename", of: disposition) else {
            fields.set(name, to: .string(String(decoding: content, as: UTF8.self)))
            return
        }
        // An upload without a file is told of with an error, as PHP does.
        let isMissing = file.isEmpty
        let type = header("content-type", in: lines) ?? ""
        fields.set(
            file: name,
            to: [
                ("name", .string(file)), ("full_path", .string(file)), ("type", .string(isMissing ? "" : type)),
                ("tmp_name", .string(isMissing ? "" : "/tmp/php\(content.count)")), ("error", isMissing ? 4 : 0),
                ("size", .int(isMissing ? 0 : content.count)),
            ]
        )
    }

    private static func header(_ name: String, in lines: [Substring]) -> String? {
        for line in lines where line.lowercased().hasPrefix(name + ":") {
            return String(line.dropFirst(name.count + 1).drop { $0 == " " })
        }
        return nil
    }

    /// `name="value"` or `name=value` in a header.
    private static func attribute(_ name: String, of header: String) -> String? {
        for piece in header.split(separator: ";").dropFirst() {
            let piece = piece.drop { $0 == " " }
            guard piece.lowercased().hasPrefix(name + "=") else { continue }
            let value = piece.dropFirst(name.count + 1)
            return value.first == "\"" ? String(value.dropFirst().prefix { $0 != "\"" }) : String(value)
        }
        return nil
    }
}

extension String {
    fileprivate func distance(to index: Index) -> Int { distance(from: startIndex, to: index) }
}
