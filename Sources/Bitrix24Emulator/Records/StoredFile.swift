import JSONCore

/// A file that a caller attached; its contents are not kept.
struct StoredFile: Sendable {
    var id: Int
    var name: String
    /// How many bytes it has.
    var size: Int

    /// The files of a parameter: a list of `[name, contents in base 64]`, each of which may stand in `fileData`.
    static func read(_ value: JSONValue, in portal: inout PortalData) -> [StoredFile] {
        PHP.list(value).compactMap { element in
            let pair = PHP.list(element["fileData"] ?? element)
            guard pair.count == 2, let name = pair[0].string, !name.isEmpty, let contents = pair[1].string,
                let size = decodedSize(contents)
            else { return nil }
            return StoredFile(id: portal.takeAttachmentID(), name: name, size: size)
        }
    }

    /// How many bytes a text in base 64 stands for; `nil` where it is none.
    private static func decodedSize(_ text: String) -> Int? {
        let digits = text.utf8.filter { $0 != UInt8(ascii: "\n") && $0 != UInt8(ascii: "\r") }
        let padding = digits.reversed().prefix { $0 == UInt8(ascii: "=") }.count
        let body = digits.dropLast(padding)
        guard !body.isEmpty, padding <= 2, body.count % 4 != 1, body.allSatisfy(isDigit) else { return nil }
        return body.count * 3 / 4
    }

    private static func isDigit(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "+"), UInt8(ascii: "/"):
            true
        default: false
        }
    }
}

extension PortalData {
    /// A number for a new file.
    mutating func takeAttachmentID() -> Int {
        defer { nextAttachmentID += 1 }
        return nextAttachmentID
    }
}
