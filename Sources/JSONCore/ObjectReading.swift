/// One object of a document and the names that are looked for in it, while both are lent.
struct ObjectReading {
    let text: UnsafeBufferPointer<UInt8>
    let tape: UnsafeBufferPointer<TapeEntry>
    /// The text of all names; a name is told by its range.
    let names: UnsafeBufferPointer<UInt8>
    let object: Int

    /// Looks for names at their places; whether all of them stand there.
    ///
    /// A value is told by its entry.
    func find(_ order: [(place: Int, name: Int)], _ names: [Range<Int>], into found: inout [Int]) -> Bool {
        var name = object + 1
        let end = Int(tape[object].next)
        var place = 0
        for expected in order {
            while name < end, place < expected.place {
                name = Int(tape[name + 1].next)
                place += 1
            }
            guard name < end, isName(name, names[expected.name]) else { return false }
            found[expected.name] = name + 1
        }
        return !order.isEmpty
    }

    /// The entry of a member's value; 0 where there is none.
    func value(named wanted: Range<Int>) -> Int {
        var name = object + 1
        while name < Int(tape[object].next) {
            if isName(name, wanted) { return name + 1 }
            name = Int(tape[name + 1].next)
        }
        return 0
    }

    func forEachName(_ body: (_ place: Int, _ entry: Int) -> Void) {
        var name = object + 1
        var place = 0
        while name < Int(tape[object].next) {
            body(place, name)
            name = Int(tape[name + 1].next)
            place += 1
        }
    }

    func isName(_ entry: Int, _ name: Range<Int>) -> Bool {
        let entry = tape[entry]
        let name = UnsafeBufferPointer(rebasing: names[name])
        guard entry.detail == 0 else {
            return JSONString.decode(ArraySlice(text[entry.content]), hasEscapes: true).utf8.elementsEqual(name)
        }
        guard entry.content.count == name.count else { return false }
        return EightBytes.areEqual(UnsafeBufferPointer(rebasing: text[entry.content]), name)
    }

    /// The mark of a value; `nil` where it has none, and for a string that has escapes.
    func mark(of value: Int) -> TextMark? {
        guard value > 0 else { return nil }
        let entry = tape[value]
        switch text[Int(entry.start)] {
        case UInt8(ascii: "\""): return entry.detail == 0 ? TextMark(text, at: entry.content) : nil
        case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): return TextMark(text, at: entry.range)
        default: return nil
        }
    }
}
