import JSONCore

/// The members that every result of the modern era has around its own.
enum ModernResult {
    static func fragment(
        serverInfo: JSONFragment,
        hint: CacheHint? = nil,
        meta: JSONObject = [:],
        body: (inout JSONWriter) -> Void
    ) -> JSONFragment {
        JSONFragment { writer in
            writer.member("resultType", "complete")
            body(&writer)
            hint?.write(to: &writer)
            writer.key("_meta")
            writer.object { writer in
                for member in meta.members { writer.member(member.key, member.value) }
                writer.member(MetaKey.serverInfo, serverInfo)
            }
        }
    }
}
