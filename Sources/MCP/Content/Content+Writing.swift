import JSONCore

extension Content {
    /// Writes the piece, in words where the revision has no such kind.
    func write(to writer: inout JSONWriter, for revision: Revision) {
        writer.object { writer in
            switch kind(in: revision) {
            case .text(let text):
                writer.member("type", "text")
                writer.member("text", text)
            case .image(let data, let mimeType): writer.media("image", data: data, mimeType: mimeType)
            case .audio(let data, let mimeType): writer.media("audio", data: data, mimeType: mimeType)
            case .resource(let contents):
                writer.member("type", "resource")
                writer.key("resource")
                contents.write(to: &writer, for: revision)
            case .resourceLink(var resource):
                resource.annotations = annotations ?? resource.annotations
                if !meta.isEmpty { resource.meta = meta }
                writer.member("type", "resource_link")
                resource.writeMembers(to: &writer, for: revision)
                return
            }
            writer.annotations(annotations, for: revision)
            writer.meta(meta, for: revision)
        }
    }

    private func kind(in revision: Revision) -> Kind {
        switch kind {
        case .audio(_, let mimeType) where !revision.hasAudio:
            .text("A recording (\(mimeType)) is left out here: revision \(revision) of the protocol has no audio.")
        case .resourceLink(let resource) where !revision.hasResourceLinks:
            .text("\(resource.name): \(resource.uri)")
        case .text, .image, .audio, .resource, .resourceLink: kind
        }
    }
}

extension JSONWriter {
    fileprivate mutating func media(_ type: String, data: String, mimeType: String) {
        member("type", type)
        member("data", data)
        member("mimeType", mimeType)
    }
}
