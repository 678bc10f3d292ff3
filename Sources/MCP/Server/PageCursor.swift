/// Where a page of a list ended, for the client to give back without looking inside.
///
/// It names the last item of the page, not a number: what is added to the list between two pages moves nothing.
struct PageCursor: Hashable, Sendable {
    /// The request that the list answers.
    let list: Method
    /// The last item of the page.
    let lastKey: String

    init(of list: Method, after lastKey: String) {
        self.list = list
        self.lastKey = lastKey
    }

    /// Reads a cursor of a list; `nil` where the text is none, or one of another list.
    init?(_ text: String, of list: Method) {
        guard let bytes = Base64.decoded(text.utf8), let content = String(validating: bytes, as: UTF8.self),
            content.hasPrefix(list.rawValue + "\n")
        else { return nil }
        self.init(of: list, after: String(content.dropFirst(list.rawValue.count + 1)))
    }

    /// The cursor as the protocol carries it.
    var text: String { Base64.encoded(Array("\(list.rawValue)\n\(lastKey)".utf8)) }
}
