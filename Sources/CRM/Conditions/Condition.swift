/// What records have to be like.
package indirect enum Condition: Hashable, Sendable {
    /// All of them hold; always true where there are none.
    case all([Condition])
    /// At least one of them holds.
    case any([Condition])
    /// It does not hold.
    case not(Condition)
    /// A field is compared with something.
    case test(FieldTest)

    /// Holds for every record.
    package static let always = Condition.all([])

    /// The fields that it is about.
    package var fields: [EntityField] {
        switch self {
        case .all(let parts), .any(let parts): parts.flatMap(\.fields)
        case .not(let part): part.fields
        case .test(let test): [test.field]
        }
    }

    /// The same without `not` around groups.
    package var withoutNegations: Condition {
        switch self {
        case .all(let parts): .all(parts.map(\.withoutNegations))
        case .any(let parts): .any(parts.map(\.withoutNegations))
        case .test: self
        case .not(.all(let parts)): .any(parts.map { Condition.not($0).withoutNegations })
        case .not(.any(let parts)): .all(parts.map { Condition.not($0).withoutNegations })
        case .not(.not(let part)): part.withoutNegations
        case .not(.test(let test)): test.negated.map(Condition.test) ?? self
        }
    }
}
