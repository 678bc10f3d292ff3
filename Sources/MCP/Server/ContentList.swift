import JSONCore

/// One of the lists of a server, which clients get page by page.
struct ContentList: Sendable {
    /// The request that the list answers.
    let method: Method
    /// The member of the answer that holds the items.
    let memberName: String
    let items: [any ListedDefinition]
    let pageSize: Int

    /// The items in a form that tells whether two lists are the same, order included.
    var definitions: [AnyHashable] { items.map { AnyHashable($0) } }

    /// Writes the members of the answer with the items from one place on.
    func writePage(from start: Int, to writer: inout JSONWriter, for revision: Revision) {
        let page = items[start...].prefix(pageSize)
        writer.key(memberName)
        writer.array { writer in
            for item in page {
                writer.object { item.writeMembers(to: &$0, for: revision) }
            }
        }
        guard page.endIndex < items.endIndex, let last = page.last else { return }
        writer.member("nextCursor", PageCursor(of: method, after: last.listKey).text)
    }

    /// The place where the page after a cursor begins.
    func start(after text: String) throws(RPCError) -> Int {
        guard let cursor = PageCursor(text, of: method),
            let last = items.firstIndex(where: { $0.listKey == cursor.lastKey })
        else {
            throw RPCError(
                .invalidParams,
                "cursor '\(text.excerpt)' is not one that this server gave out for \(method.rawValue), or what it "
                    + "names has gone; begin the list anew, without a cursor."
            )
        }
        return last + 1
    }
}
