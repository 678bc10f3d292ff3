import JSONCore

/// The members that definitions and content share; a revision that does not know one goes without it.
extension JSONWriter {
    mutating func optionalMember(_ name: String, _ text: String?) {
        if let text { member(name, text) }
    }

    mutating func title(_ title: String?, for revision: Revision) {
        if revision.hasTitles { optionalMember("title", title) }
    }

    mutating func icons(_ icons: [Icon], for revision: Revision) {
        guard revision.hasIcons, !icons.isEmpty else { return }
        key("icons")
        array { writer in
            for icon in icons { icon.write(to: &writer) }
        }
    }

    mutating func annotations(_ annotations: Annotations?, for revision: Revision) {
        guard let annotations else { return }
        key("annotations")
        annotations.write(to: &self, for: revision)
    }

    mutating func meta(_ meta: JSONObject, for revision: Revision) {
        if revision.hasMeta, !meta.isEmpty { member("_meta", .object(meta)) }
    }
}
