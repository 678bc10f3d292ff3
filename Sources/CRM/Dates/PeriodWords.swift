/// The words that people name stretches of time with, in Russian and English.
enum PeriodWords {
    /// What a word says about time.
    enum Meaning: Hashable {
        case unit(CalendarUnit)
        case hours
        /// The unit that is now.
        case current
        /// The unit before, as a calendar has it.
        case previous
        /// So much time up to now.
        case latest
        /// The unit behind, as a calendar has it.
        case next
        case ago
        case month(Int)
        case number(Int)
        case day(Int)
        case beginning
        case now
        case older
        case always
        /// `Q1`, `H2`.
        case part(CalendarUnit, Int)
        /// Says nothing.
        case filler
    }

    private static let words: [String: Meaning] = [
        "сегодня": .day(0), "today": .day(0), "вчера": .day(-1), "вчерашний": .day(-1), "yesterday": .day(-1),
        "позавчера": .day(-2), "завтра": .day(1), "tomorrow": .day(1), "послезавтра": .day(2), "сейчас": .now,
        "now": .now,
        "назад": .ago, "ago": .ago, "this": .current, "current": .current, "last": .previous, "previous": .previous,
        "prior": .previous, "past": .latest, "next": .next, "coming": .next, "начала": .beginning, "начало": .beginning,
        "beginning": .beginning, "start": .beginning, "ytd": .beginning, "mtd": .beginning, "qtd": .beginning,
        "дата": .filler, "date": .filler, "older": .older, "старше": .older, "более": .older, "больше": .older,
        "раньше": .older, "over": .older, "всегда": .always, "all": .always, "ever": .always, "hour": .hours,
        "hours": .hours, "час": .hours, "часа": .hours, "часов": .hours, "half": .unit(.half), "один": .number(1),
        "одна": .number(1), "одну": .number(1), "one": .number(1), "a": .number(1), "an": .number(1), "два": .number(2),
        "две": .number(2), "two": .number(2), "три": .number(3), "three": .number(3), "четыре": .number(4),
        "four": .number(4), "пять": .number(5), "five": .number(5), "шесть": .number(6), "six": .number(6),
        "семь": .number(7), "seven": .number(7), "десять": .number(10), "ten": .number(10), "пару": .number(2),
        "first": .number(1), "second": .number(2), "third": .number(3), "fourth": .number(4), "i": .number(1),
        "ii": .number(2), "iii": .number(3), "iv": .number(4), "may": .month(5), "май": .month(5), "мая": .month(5),
        "мае": .month(5),
    ]

    private static let fillers: Set<String> = [
        "за", "в", "во", "на", "из", "the", "in", "for", "during", "of", "г", "year's", "so", "far", "чем", "than",
        "весь",
        "все", "всю", "time", "время", "to", "течение", "й", "ый", "ой", "го", "ом", "е", "ie", "st",
        "nd", "rd", "th", "же", "within",
    ]

    private static let beginnings: [(String, Meaning)] = [
        ("недел", .unit(.week)), ("week", .unit(.week)), ("месяц", .unit(.month)), ("month", .unit(.month)),
        ("квартал", .unit(.quarter)), ("quarter", .unit(.quarter)), ("полугод", .unit(.half)),
        ("halfyear", .unit(.half)),
        ("последн", .latest), ("прошл", .previous), ("предыдущ", .previous), ("минувш", .previous), ("текущ", .current),
        ("нынешн", .current), ("следующ", .next), ("будущ", .next), ("ближайш", .next), ("перв", .number(1)),
        ("втор", .number(2)), ("трет", .number(3)), ("четверт", .number(4)), ("январ", .month(1)), ("jan", .month(1)),
        ("феврал", .month(2)), ("feb", .month(2)), ("март", .month(3)), ("mar", .month(3)), ("апрел", .month(4)),
        ("apr", .month(4)), ("июн", .month(6)), ("jun", .month(6)), ("июл", .month(7)), ("jul", .month(7)),
        ("август", .month(8)), ("aug", .month(8)), ("сентябр", .month(9)), ("sep", .month(9)), ("октябр", .month(10)),
        ("oct", .month(10)), ("ноябр", .month(11)), ("nov", .month(11)), ("декабр", .month(12)), ("dec", .month(12)),
    ]

    private static let days: Set<String> = ["день", "дня", "дней", "дни", "дню", "day", "days", "сутки", "суток"]
    private static let years: Set<String> = ["год", "года", "году", "лет", "годы", "year", "years"]
    private static let current: Set<String> = ["эта", "эту", "этой", "этот", "этом", "этого", "это"]

    /// What a word says; `nil` for a word that has nothing to do with time.
    static func meaning(of word: String) -> Meaning? {
        if let meaning = words[word] { return meaning }
        if fillers.contains(word) { return .filler }
        if days.contains(word) { return .unit(.day) }
        if years.contains(word) { return .unit(.year) }
        if current.contains(word) { return .current }
        if let number = Int(word) { return .number(number) }
        if word.count == 2, let digit = word.last?.wholeNumberValue {
            if word.hasPrefix("q") { return .part(.quarter, digit) }
            if word.hasPrefix("h") { return .part(.half, digit) }
        }
        return beginnings.first { word.hasPrefix($0.0) }?.1
    }
}
