/// An item of a task's checklist, or, where it has no parent, a checklist itself.
struct ChecklistItem: Sendable {
    /// Somebody who takes part in an item.
    struct Member: Sendable {
        var user: Int
        /// `A` for who helps, `U` for who watches.
        var type: String
    }

    var id: Int
    var parent: Int
    var creator: Int
    var title: String
    var sort: Int
    var isComplete = false
    var isImportant = false
    var toggledBy: Int?
    var toggledAt: Int?
    var members: [Member] = []
}

extension [ChecklistItem] {
    /// The place where a new item comes under a parent.
    func nextSort(under parent: Int) -> Int {
        (filter { $0.parent == parent }.map(\.sort).max() ?? -1) + 1
    }

    /// Removes an item and all below it.
    mutating func remove(_ id: Int) {
        var gone: Set = [id]
        var count = 0
        while count != gone.count {
            count = gone.count
            gone.formUnion(filter { gone.contains($0.parent) }.map(\.id))
        }
        removeAll { gone.contains($0.id) }
    }

    /// Whether an item lies below another or is it.
    func isWithin(_ id: Int, _ ancestor: Int) -> Bool {
        var current = id
        for _ in self {
            if current == ancestor { return true }
            guard let parent = first(where: { $0.id == current })?.parent, parent != 0 else { return false }
            current = parent
        }
        return current == ancestor
    }
}
