/// A paragraph, one point of a list, or fenced code.
struct MarkdownBlock: Hashable, Sendable {
    /// What a block is.
    enum Kind: Hashable, Sendable {
        case paragraph
        /// A point of a list with its marker, such as `-`, `2.` or two blanks and `-`.
        case item(marker: String)
        /// Code between fences with the word after the opening one.
        case code(language: String)
    }

    var kind: Kind
    /// The text; wrapped lines are joined, code stays as it is.
    var text: String
    /// The line that the block starts on.
    var line: Int
    /// Whether no blank line stands before the block.
    var isTight: Bool

    /// The text of a point at the outermost level of a list; `nil` for anything else.
    var item: String? { kind == .item(marker: "-") ? text : nil }

    /// The block as Markdown.
    var markdown: String {
        switch kind {
        case .paragraph: text
        case .item(let marker): "\(marker) \(text)"
        case .code(let language): "```\(language)\n\(text)\n```"
        }
    }
}

extension [MarkdownBlock] {
    /// All blocks as one text, each line of it as long as its paragraph.
    var prose: String {
        var text = ""
        for (index, block) in enumerated() {
            if index > 0 { text += block.isTight ? "\n" : "\n\n" }
            text += block.markdown
        }
        return text
    }
}
