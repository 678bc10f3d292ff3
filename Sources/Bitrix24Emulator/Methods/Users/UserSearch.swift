import JSONCore

/// `user.search`: users by parts of their names and posts.
struct UserSearch: PortalMethod {
    var name: String { "user.search" }
    var scope: String { "user" }

    func call(_ call: MethodCall, in portal: inout PortalData) throws(MethodFailure) -> MethodAnswer {
        var parameters = JSONObject()
        var filter = JSONObject()
        for member in call.parameters.members {
            switch member.key.uppercased() {
            case "FILTER": for inner in PHP.map(member.value)?.members ?? [] { filter[inner.key] = inner.value }
            case "SORT", "ORDER", "START", "ADMIN_MODE", "SELECT", "IMAGE_RESIZE": parameters[member.key] = member.value
            default: filter[member.key] = member.value
            }
        }
        // Texts are looked for inside names; what stands beside a free search is not looked at.
        if let text = filter["FIND"] {
            parameters["FILTER"] = ["FIND": text]
        } else {
            let texts: Set = ["NAME", "LAST_NAME", "SECOND_NAME", "WORK_POSITION"]
            parameters["FILTER"] = .object(
                JSONObject(
                    filter.members.map { .init(key: (texts.contains($0.key) ? "%" : "") + $0.key, value: $0.value) }
                )
            )
        }
        var search = call
        search.parameters = parameters
        return try UserGet().call(search, in: &portal)
    }
}
