/// The comments of a portal, by ascending numbers.
struct TimelineComments: Sendable {
    private(set) var rows: [TimelineComment] = []
    private var lastID = 0

    var nextID: Int { lastID + 1 }

    /// A comment; `nil` where there is none with the number.
    subscript(id: Int) -> TimelineComment? { place(of: id).map { rows[$0] } }

    /// Adds a comment, whose number must be above all that were there before.
    mutating func append(_ comment: TimelineComment) {
        rows.append(comment)
        lastID = max(lastID, comment.id)
    }

    /// Puts a changed comment in the place of the old one.
    mutating func replace(_ comment: TimelineComment) {
        if let place = place(of: comment.id) { rows[place] = comment }
    }

    mutating func remove(_ id: Int) {
        if let place = place(of: id) { rows.remove(at: place) }
    }

    /// Removes a record from the comments on it, and comments on nothing else altogether.
    mutating func unbindAll(from owner: OwnerReference) {
        guard rows.contains(where: { $0.bindings.contains(owner) }) else { return }
        rows = rows.compactMap { comment in
            guard comment.bindings.contains(owner) else { return comment }
            var comment = comment
            comment.bindings.removeAll { $0 == owner }
            return comment.bindings.isEmpty ? nil : comment
        }
    }

    private func place(of id: Int) -> Int? {
        var low = 0
        var high = rows.count
        while low < high {
            let middle = (low + high) / 2
            if rows[middle].id < id { low = middle + 1 } else { high = middle }
        }
        return low < rows.count && rows[low].id == id ? low : nil
    }
}
