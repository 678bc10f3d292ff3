/// A part of an ordered list that one call of the portal gives.
struct RowSegment {
    /// What the rows of the segment have to be like.
    enum Bound {
        /// All of them.
        case none
        /// They have a value.
        case filled
        /// They have this value, and numbers beyond this one.
        case same(value: String, beyond: Int)
        /// They have values beyond this one.
        case beyond(value: String)
        /// They have no value; their numbers are beyond this one.
        case empty(beyond: Int?)
        /// Their numbers are beyond this one.
        case numbers(beyond: Int)
    }

    let bound: Bound
    let order: RecordOrder

    /// The segments that follow a place, in order.
    static func segments(of part: PagePlace.Part, order: RecordOrder, canBeEmpty: Bool) -> [RowSegment] {
        func segment(_ bound: Bound) -> RowSegment { RowSegment(bound: bound, order: order) }
        guard order.field != nil else {
            if case .behind(_, let id) = part { return [segment(.numbers(beyond: id))] }
            return [segment(.none)]
        }
        let empty = canBeEmpty ? [segment(.empty(beyond: nil))] : []
        switch part {
        case .start: return [segment(canBeEmpty ? .filled : .none)] + empty
        case .behind(let value, let id):
            return [segment(.same(value: value, beyond: id)), segment(.beyond(value: value))] + empty
        case .empty(let id): return [segment(.empty(beyond: id))]
        }
    }

    /// The field that the rows of the segment differ in; `nil` where their numbers decide.
    var orderField: EntityField? {
        switch bound {
        case .none, .filled, .beyond: order.field
        case .same, .empty, .numbers: nil
        }
    }

    /// What keeps other rows out.
    func conditions(idField: EntityField?) -> [Condition] {
        func beyond(_ field: EntityField?, _ value: String) -> [Condition] {
            field.map { [.test(FieldTest($0, order.isDescending ? .less(value) : .greater(value)))] } ?? []
        }
        guard let field = order.field else {
            if case .numbers(let id) = bound { return beyond(idField, String(id)) }
            return []
        }
        switch bound {
        case .none: return []
        case .filled: return [.test(FieldTest(field, .notEmpty))]
        case .same(let value, let id): return [.test(FieldTest(field, .equal([value])))] + beyond(idField, String(id))
        case .beyond(let value): return beyond(field, value)
        case .empty(let id):
            return [.test(FieldTest(field, .empty))] + (id.map { beyond(idField, String($0)) } ?? [])
        case .numbers(let id): return beyond(idField, String(id))
        }
    }
}
