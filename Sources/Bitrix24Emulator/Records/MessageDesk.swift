/// Messages and notes that users were sent.
struct MessageDesk: Sendable {
    /// One of them.
    struct Entry: Sendable {
        var id: Int
        var author: Int
        /// Who or what it went to: a user's number, or `chat` and a number.
        var dialog: String
        var text: String
        var isNote: Bool
        /// Notes with the same tag replace each other.
        var tag: String
        var subTag: String
    }

    private(set) var entries: [Entry] = []
    private var lastID = 0

    /// Keeps a message or note, and returns its number.
    mutating func add(_ entry: Entry) -> Int {
        var entry = entry
        lastID += 1
        entry.id = lastID
        if entry.isNote, !entry.tag.isEmpty { removeNotes { $0.tag == entry.tag && $0.dialog == entry.dialog } }
        entries.append(entry)
        return lastID
    }

    /// Removes notes; `false` where none fits.
    @discardableResult
    mutating func removeNotes(where fits: (Entry) -> Bool) -> Bool {
        let count = entries.count
        entries.removeAll { $0.isNote && fits($0) }
        return entries.count < count
    }
}
