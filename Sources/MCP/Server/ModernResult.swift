import JSONCore

/// The members that every result of the modern era has around its own.
enum ModernResult {
    static func fragment(
        type: String = "complete",
        serverInfo: JSONFragment,
        hint: CacheHint? = nil,
        meta: JSONObject = [:],
        subscription: RequestID? = nil,
        body: (inout JSONWriter) -> Void
    ) -> JSONFragment {
        JSONFragment { writer in
            writer.member("resultType", type)
            body(&writer)
            hint?.write(to: &writer)
            writer.key("_meta")
            writer.object { writer in
                for member in meta.members { writer.member(member.key, member.value) }
                if let subscription { writer.member(MetaKey.subscriptionID, subscription.fragment) }
                writer.member(MetaKey.serverInfo, serverInfo)
            }
        }
    }
}
