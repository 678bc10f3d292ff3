/// One value of a record.
enum Cell: Hashable, Sendable {
    /// Nothing was set.
    case absent
    /// A number, or a reference to another record.
    case integer(Int)
    /// An amount of money in hundredths.
    case money(Int)
    /// A text or a code.
    case text(String)
    /// Yes or no.
    case flag(Bool)
    /// A moment, in seconds since 1970; of a date alone its midnight in UTC.
    case time(Int)
    /// A list of texts.
    case texts([String])
    /// A list of numbers.
    case integers([Int])
    /// Phone numbers, addresses and the like.
    case contacts([ContactValue])

    /// Whether nothing was set, or only an empty value.
    var isEmpty: Bool {
        switch self {
        case .absent, .integer(0), .money(0), .text(""), .flag(false): true
        case .texts(let texts): texts.isEmpty
        case .integers(let numbers): numbers.isEmpty
        case .contacts(let values): values.isEmpty
        case .integer, .money, .text, .flag, .time: false
        }
    }

    /// The number, where the value is one.
    var integer: Int? { if case .integer(let number) = self { number } else { nil } }

    /// The text, where the value is one.
    var text: String? { if case .text(let text) = self { text } else { nil } }

    /// The moment, where the value is one.
    var time: Int? { if case .time(let moment) = self { moment } else { nil } }

    /// The hundredths, where the value is an amount.
    var money: Int? { if case .money(let hundredths) = self { hundredths } else { nil } }

    /// The numbers, where the value is a list of them; none for other values.
    var integers: [Int] { if case .integers(let numbers) = self { numbers } else { [] } }

    /// Whether the value is a yes.
    var isTrue: Bool { self == .flag(true) }

    /// The phone numbers or addresses; none for other values.
    var contacts: [ContactValue] { if case .contacts(let values) = self { values } else { [] } }
}
