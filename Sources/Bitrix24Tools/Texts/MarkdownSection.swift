/// A heading with what stands below it.
struct MarkdownSection: Hashable, Sendable {
    /// The heading without its marks.
    var title: String
    /// How many marks the heading has; 0 for the file as a whole.
    var level: Int
    /// The line of the heading.
    var line: Int
    /// What stands between the heading and the next one.
    var blocks: [MarkdownBlock] = []
    /// The sections one level below.
    var sections: [MarkdownSection] = []
}
