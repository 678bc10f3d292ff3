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
        JSONFragment { writeHandshake(for: revision, to: &$0) }
    }

    /// The handshake for a reader that asks for no revision, with the members of the ``index``, as a notification.
    var greeting: [UInt8] {
        var writer = JSONWriter(capacity: 64 * 1024)
        writer.object { writer in
            writer.member("jsonrpc", "2.0")
            writer.member("method", Method.initialize.rawValue)
            writer.key("params")
            writer.object { writer in
                writeHandshake(for: .assumed, to: &writer)
                writeIndex(to: &writer)
            }
        }
        return writer.bytes
    }

    /// What the server offers, in short: resources without the scheme of their address, tools with their arguments.
    var index: JSONFragment {
        JSONFragment(object: writeIndex)
    }

    private func writeHandshake(for revision: Revision, to writer: inout JSONWriter) {
        writer.member("protocolVersion", revision.rawValue)
        writeCapabilities(of: revision, to: &writer)
        writer.member("serverInfo", serverInfo)
        if let instructions = content.instructions { writer.member("instructions", instructions) }
        for extra in content.handshakeExtras.members { writer.member(extra.key, extra.value) }
    }

    private func writeIndex(to writer: inout JSONWriter) {
        writer.key("resources")
        writer.array { writer in
            for resource in content.resources.resources { resource.writeIndexEntry(to: &writer) }
        }
        writer.key("tools")
        writer.array { writer in
            for tool in content.tools { tool.writeIndexEntry(to: &writer) }
        }
    }

    private var description: JSONFragment {
        ModernResult.fragment(serverInfo: serverInfo, hint: .list) { writer in
            writer.member("supportedVersions", .strings(Revision.modern.map(\.rawValue)))
            writeCapabilities(of: .latest, to: &writer)
            if let instructions = content.instructions { writer.member("instructions", instructions) }
        }
    }

    private func writeCapabilities(of revision: Revision, to writer: inout JSONWriter) {
        writer.key("capabilities")
        writer.object { writer in
            for feature in Method.Feature.allCases where features.contains(feature) && feature.isDeclared(in: revision)
            {
                var settings: JSONObject = feature.hasList ? ["listChanged": true] : [:]
                if feature == .resources, features.contains(.resourceUpdates) { settings["subscribe"] = true }
                writer.member(feature.rawValue, .object(settings))
            }
            if revision.isModern, features.contains(.tasks) {
                writer.member("extensions", .object(ClientCapability.tasks.declaration["extensions"]?.object ?? [:]))
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
