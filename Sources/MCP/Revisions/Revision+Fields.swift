/// What came with which revision, for whoever writes definitions and results.
extension Revision {
    /// Whether a tool says by hints what a call does.
    var hasToolAnnotations: Bool { self >= .v20250326 }
    /// Whether content can be a recording.
    var hasAudio: Bool { self >= .v20250326 }
    /// Whether what has a name also has one for people.
    var hasTitles: Bool { self >= .v20250618 }
    /// Whether content can be a link to a resource.
    var hasResourceLinks: Bool { self >= .v20250618 }
    /// Whether a tool gives values beside its text, and a schema of them.
    var hasStructuredContent: Bool { self >= .v20250618 }
    /// Whether those values can be anything; before they were an object.
    var hasAnyStructuredContent: Bool { self >= .v20260728 }
    /// Whether definitions and content have a `_meta`; results and parameters always had one.
    var hasMeta: Bool { self >= .v20250618 }
    /// Whether annotations say when something changed.
    var hasLastModified: Bool { self >= .v20250618 }
    /// Whether a question for values says which arguments are filled in already.
    var hasCompletionContext: Bool { self >= .v20250618 }
    /// Whether what has a name can have pictures.
    var hasIcons: Bool { self >= .v20251125 }
    /// Whether a program says what it is and where to read more.
    var hasImplementationDescription: Bool { self >= .v20251125 }
}
