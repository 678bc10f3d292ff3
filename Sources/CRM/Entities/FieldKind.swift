/// What the values of a field are.
package enum FieldKind: Hashable, Sendable {
    case text
    case integer
    /// A number that can have a fraction.
    case decimal
    /// An amount of money; the record names the currency in another field.
    case amount(currencyField: String)
    /// An amount and its currency in one text, `15000|RUB`.
    case money
    /// Yes or no; `false` where a filter asks for 1 and 0 instead of `Y` and `N`.
    case flag(asLetters: Bool)
    /// A day without a time.
    case date
    case dateTime
    /// One of a list of values that the field brings along.
    case list
    /// A code of a dictionary, such as `SOURCE`.
    case status(dictionary: String)
    /// The stage of the record in its pipeline.
    case stage
    /// Whether the record is in work, won or lost: `P`, `S`, `F`.
    case stageGroup
    case pipeline
    case user
    case currency
    /// A link to a record of another kind.
    case record(EntityID)
    /// Something that can be shown, but neither be asked for nor be counted.
    case other

    /// Whether people wrote the values, so that anything may stand in them.
    package var isFreeText: Bool { self == .text || self == .other }

    /// Whether values have an order that sums, averages and bounds make sense of.
    package var isNumeric: Bool {
        switch self {
        case .integer, .decimal, .amount, .money: true
        case .text, .flag, .date, .dateTime, .list, .status, .stage, .stageGroup, .pipeline, .user, .currency, .record,
            .other:
            false
        }
    }

    /// Whether the values are moments or days.
    package var isTime: Bool { self == .date || self == .dateTime }
}
