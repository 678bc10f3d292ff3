import JSONCore

/// Writes out, for one revision, the answers that are the same for every request.
struct ContentRenderer {
    let content: ServerContent
    let lists: [Method: ContentList]
    let features: Set<Method.Feature>
    let revision: Revision

    var answers: [Method: JSONFragment] {
        var answers = lists.mapValues { page(of: $0, from: 0) }
        answers[revision.isModern ? .discover : .ping] = revision.isModern ? description : JSONFragment { _ in }
        return answers
    }

    func page(of list: ContentList, from start: Int) -> JSONFragment {
        let body = { (writer: inout JSONWriter) in list.writePage(from: start, to: &writer, for: revision) }
        guard revision.isModern else { return JSONFragment(object: body) }
        return ModernResult.fragment(serverInfo: serverInfo, hint: .list, body: body)
    }

    var handshake: JSONFragment { JSONFragment(object: writeHandshake) }

    /// The handshake for a reader that asks for no revision, with the members of the ``index``, as a notification.
    var greeting: [UInt8] {
        var writer = JSONWriter(capacity: 64 * 1024)
        writer.object { writer in
            writer.member("jsonrpc", "2.0")
            writer.member("method", Method.initialize.rawValue)
            writer.key("params")
            writer.object { writer in
                writeHandshake(to: &writer)
                writeIndex(to: &writer)
            }
        }
        return writer.bytes
    }

    /// What the server offers, in short: resources without the scheme of their address, tools with their arguments.
    var index: JSONFragment {
        JSONFragment(object: writeIndex)
    }

    private func writeHandshake(to writer: inout JSONWriter) {
        writer.member("protocolVersion", revision.rawValue)
        writeCapabilities(to: &writer)
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
            for tool in content.tools { tool.definition.writeIndexEntry(to: &writer) }
        }
    }

    private var serverInfo: JSONFragment { content.info.fragment(for: revision) }

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
}
