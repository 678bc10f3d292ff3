import JSONCore

/// Writes out the answers that are the same for every request.
struct ContentRenderer {
    let content: ServerContent
    let features: Set<Method.Feature>
    let serverInfo: JSONFragment

    func answers(in era: Era) -> [Method: JSONFragment] {
        var answers: [Method: JSONFragment] = [
            .listTools: list("tools", content.tools, in: era) { $1.value($0.definition) },
            .listResources: list("resources", content.resources.resources, in: era) { $0.write(to: &$1) },
            .listResourceTemplates: list("resourceTemplates", content.resources.templates, in: era) {
                $0.write(to: &$1)
            },
            .listPrompts: list("prompts", content.prompts.prompts, in: era) { $0.write(to: &$1) },
        ]
        switch era {
        case .legacy: answers[.ping] = JSONFragment { _ in }
        case .modern: answers[.discover] = description
        }
        return answers
    }

    func handshake(for revision: Revision) -> JSONFragment {
        JSONFragment { writer in
            writer.member("protocolVersion", revision.rawValue)
            writeCapabilities(to: &writer)
            writer.member("serverInfo", serverInfo)
            if let instructions = content.instructions { writer.member("instructions", instructions) }
            for extra in content.handshakeExtras.members { writer.member(extra.key, extra.value) }
        }
    }

    private var description: JSONFragment {
        ModernResult.fragment(serverInfo: serverInfo, hint: .list) { writer in
            writer.member("supportedVersions", .strings(Revision.modern.map(\.rawValue)))
            writeCapabilities(to: &writer)
            if let instructions = content.instructions { writer.member("instructions", instructions) }
        }
    }

    private func writeCapabilities(to writer: inout JSONWriter) {
        writer.key("capabilities")
        writer.object { writer in
            for feature in Method.Feature.allCases where features.contains(feature) {
                writer.member(feature.rawValue, [:])
            }
        }
    }

    private func list<Item>(
        _ name: String,
        _ items: [Item],
        in era: Era,
        write: (Item, inout JSONWriter) -> Void
    ) -> JSONFragment {
        let body = { (writer: inout JSONWriter) in
            writer.key(name)
            writer.array { writer in
                for item in items { write(item, &writer) }
            }
        }
        return switch era {
        case .legacy: JSONFragment(object: body)
        case .modern: ModernResult.fragment(serverInfo: serverInfo, hint: .list, body: body)
        }
    }
}
