import JSONCore

/// Writes a comment as it stands on one of its records.
struct TimelineCommentRow: Sendable {
    private static let allFields = ["ID", "ENTITY_ID", "ENTITY_TYPE", "CREATED", "COMMENT", "AUTHOR_ID", "FILES"]

    let zone: PortalZone
    let portal: PortalData

    /// - Parameter names: The fields that the row has; all where there are none.
    func write(_ comment: TimelineComment, on owner: OwnerReference?, _ names: [String], to writer: inout JSONWriter) {
        let isWhole = names.isEmpty || names.contains("*")
        writer.object { writer in
            for name in Self.allFields where isWhole || names.contains(name) {
                writer.key(name)
                switch name {
                case "ID": writer.value(String(comment.id))
                case "ENTITY_ID": writer.value(owner.map { .string(String($0.id)) } ?? .null)
                case "ENTITY_TYPE": writer.value(owner.map { .string($0.typeName) } ?? .null)
                case "CREATED": writer.value(zone.iso(comment.createdAt))
                case "COMMENT": writer.value(comment.text)
                case "AUTHOR_ID": writer.value(String(comment.author))
                default: writeFiles(of: comment, to: &writer)
                }
            }
        }
    }

    /// A map by the numbers of files, which PHP writes as an empty list where there are none.
    private func writeFiles(of comment: TimelineComment, to writer: inout JSONWriter) {
        guard !comment.files.isEmpty else {
            writer.array { _ in }
            return
        }
        let author = portal.users[comment.author]
        let names = [UserColumn.name, UserColumn.lastName].compactMap { author?[$0].text }
        writer.object { writer in
            for file in comment.files {
                writer.key(String(file.id))
                writer.object { writer in
                    writer.member("id", file.id)
                    writer.member("date", zone.iso(comment.createdAt))
                    writer.member("type", file.isImage ? "image" : "file")
                    writer.member("name", file.name)
                    writer.member("size", file.size)
                    writer.member("authorId", comment.author)
                    writer.member("authorName", names.joined(separator: " "))
                    let address = "https://portal.example/disk"
                    writer.member("urlShow", "\(address)/showFile/\(file.id)/?&ncc=1&filename=\(file.name)")
                    writer.member("urlDownload", "\(address)/downloadFile/\(file.id)/?&ncc=1&filename=\(file.name)")
                }
            }
        }
    }
}

extension StoredFile {
    fileprivate var isImage: Bool {
        ["gif", "jpeg", "jpg", "png", "webp"].contains(name.split(separator: ".").last?.lowercased() ?? "")
    }
}
