/// A phrase about time, word by word: what kind of word stands where, and what the words say.
struct PeriodPhrase {
    /// A letter for each word that says something: `c` this, `p` the one before, `l` latest, `n` next, `u` a unit, `h` hours, `#`
    /// a number, `m` a month, `q` a quarter or half with its number, `d` a day seen from today, `a` ago, `b` beginning, `o` older, `w`
    /// now, `v` always.
    private(set) var shape = ""
    /// The numbers in order; those of quarters, halves and days included.
    private(set) var numbers: [Int] = []
    /// The units in order; those of quarters and halves included.
    private(set) var units: [CalendarUnit] = []
    /// The months in order.
    private(set) var months: [Int] = []

    /// Reads words; `nil` where one of them has nothing to do with time.
    init?(_ words: [String]) {
        for word in words {
            guard let meaning = PeriodWords.meaning(of: word) else { return nil }
            add(meaning)
        }
    }

    private mutating func add(_ meaning: PeriodWords.Meaning) {
        switch meaning {
        case .filler: break
        case .current: shape += "c"
        case .previous: shape += "p"
        case .latest: shape += "l"
        case .next: shape += "n"
        case .hours: shape += "h"
        case .ago: shape += "a"
        case .beginning: shape += "b"
        case .older: shape += "o"
        case .now: shape += "w"
        case .always: shape += "v"
        case .number(let number):
            shape += "#"
            numbers.append(number)
        case .day(let offset):
            shape += "d"
            numbers.append(offset)
        case .month(let month):
            shape += "m"
            months.append(month)
        case .part(let unit, let place):
            shape += "q"
            units.append(unit)
            numbers.append(place)
        case .unit(let unit): add(unit)
        }
    }

    private mutating func add(_ unit: CalendarUnit) {
        // "Полгода" and "half a year" say the year, too.
        if unit == .year, units.last == .half, shape.hasSuffix("u") { return }
        // "Второй квартал" is a quarter with its number; "2 квартала назад" is told apart by what follows.
        let isPlace = (unit == .quarter || unit == .half) && shape == "#" && (numbers.last ?? 0) <= 4
        shape = isPlace ? "q" : shape + "u"
        units.append(unit)
    }
}
