/// What records are put into groups by.
package struct Dimension: Hashable, Sendable {
    /// How the values of a field become groups.
    package enum Grouping: Hashable, Sendable {
        /// Each value is a group.
        case value
        /// The unit of time that a moment lies in.
        case unit(CalendarUnit)
        /// The department of the person.
        case department
        /// The group of the stage: in work, won, lost.
        case stageGroup
    }

    /// The field.
    package let field: EntityField
    /// How its values become groups.
    package let grouping: Grouping

    package init(_ field: EntityField, _ grouping: Grouping = .value) {
        self.field = field
        self.grouping = grouping
    }

    /// The name in answers.
    package var name: String {
        switch grouping {
        case .value: field.title
        case .unit(let unit): "\(field.title), \(unit.rawValue)"
        case .department: "department"
        case .stageGroup: "stageGroup"
        }
    }

    /// Whether the groups follow each other in time.
    package var isTime: Bool {
        if case .unit = grouping { true } else { false }
    }
}
