import JSONCore

/// Where the file of a custom field can be had.
struct FileLink: Sendable {
    private static let host = "https://portal.example"

    let kind: EntityKind
    let record: Int
    let field: String

    /// Writes a file as the legacy methods do: as addresses on the portal.
    func writeLegacy(_ file: Int, to writer: inout JSONWriter) {
        let page = "/bitrix/components/bitrix/crm.\(kind.rawValue).show/show_file.php"
        let query = "ownerId=\(record)&fieldName=\(field)&dynamic=Y&fileId=\(file)"
        writer.object { writer in
            writer.member("id", file)
            writer.member("showUrl", "\(page)?\(query)")
            writer.member("downloadUrl", "\(page)?auth=&\(query)")
        }
    }

    /// Writes a file as the universal methods do: with one address for browsers and one for applications.
    func write(_ file: Int, to writer: inout JSONWriter) {
        let query = "entityTypeId=\(kind.typeID)&id=\(record)&fieldName=\(field)&fileId=\(file)"
        let action = "crm.controller.item.getFile"
        writer.object { writer in
            writer.member("id", file)
            writer.member("url", "\(Self.host)/bitrix/services/main/ajax.php?action=\(action)&SITE_ID=s1&\(query)")
            writer.member("urlMachine", "\(Self.host)/rest/\(action)/?\(query)")
        }
    }
}

extension Field {
    /// Whether the values are files of a custom field.
    var isFile: Bool { kind == .file && traits.contains(.dynamic) }
}

extension Cell {
    /// Writes a number, or a list of them where the value is one.
    func writeNumbers(to writer: inout JSONWriter, number: (Int, inout JSONWriter) -> Void) {
        if let integer { return number(integer, &writer) }
        writer.array { writer in
            for integer in integers { number(integer, &writer) }
        }
    }
}
