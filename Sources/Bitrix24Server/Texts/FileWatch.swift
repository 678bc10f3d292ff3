/// Decides from looks at a file when its contents are worth reading again.
///
/// Editors write in several steps: a file counts as changed when two looks in a row see the same, and that is something
/// else than what was read last. A file that is gone is such a change too.
struct FileWatch: Hashable, Sendable {
    private var read: FileStamp?
    private var seen: FileStamp?

    /// - Parameter stamp: How the file looked when it was read; `nil` where there was none.
    init(read stamp: FileStamp?) {
        read = stamp
        seen = stamp
    }

    /// Takes a look into account; whether the file is to be read now, which then counts as done.
    mutating func hasSettled(on stamp: FileStamp?) -> Bool {
        defer { seen = stamp }
        guard stamp == seen, stamp != read else { return false }
        read = stamp
        return true
    }
}
