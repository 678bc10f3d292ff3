import Testing

@testable import CRM

struct LikenessTests {
    private func degree(_ text: String, _ name: String) -> Likeness.Degree? {
        Likeness(of: NameText(text), to: NameText(name))?.degree
    }

    @Test(arguments: [
        ("анна савельева", "Анна Савельева", Likeness.Degree.same), ("ЁЛКИН", "Елкин", .same),
        ("Савельева", "Анна Савельева", .words), ("Савельева Анна", "Анна Савельева", .words),
        ("Сав", "Анна Савельева", .beginnings), ("вельев", "Анна Савельева", .part),
        ("Savelieva", "Анна Савельева", .transliterated), ("Saveleva Anna", "Анна Савельева", .transliterated),
        ("Щукин", "Schukin", .transliterated), ("Савильева", "Анна Савельева", .slips),
        ("Klimova", "Марина Климова", .transliterated),
    ])
    func `says in what respect a name is like a text`(text: String, name: String, expected: Likeness.Degree) {
        #expect(degree(text, name) == expected)
    }

    @Test(arguments: [("Орлова", "Анна Савельева"), ("Ян", "Анна"), ("", "Анна"), ("—", "Анна"), ("я", "Наталья")])
    func `finds nothing in common where there is nothing`(text: String, name: String) {
        #expect(degree(text, name) == nil || degree(text, name) == .part)
        #expect(Likeness(of: NameText(text), to: NameText(name))?.isSufficient != true)
    }

    @Test func `takes spelling alone for no match`() {
        var index = NameIndex<String>()
        index.add("7", codes: ["7"], names: ["Анна Савельева"])

        guard case .nothing(let candidates) = index.find("Савильева") else {
            Issue.record("a slip was taken for a match")
            return
        }
        #expect(candidates == ["7"])
    }

    @Test func `takes the one exact name before names that only begin so`() {
        var index = NameIndex<String>()
        index.add("1", codes: ["1"], names: ["Иван Жуков"])
        index.add("2", codes: ["2"], names: ["Анна Иванова"])

        guard case .found(let thing) = index.find("Иван") else {
            Issue.record("the exact name was not found")
            return
        }
        #expect(thing == "1")
    }

    @Test func `names all that fit equally well`() {
        var index = NameIndex<String>()
        index.add("1", codes: ["1"], names: ["Анна Иванова"])
        index.add("2", codes: ["2"], names: ["Ольга Иванова"])

        guard case .several(let things) = index.find("Иванова") else {
            Issue.record("one of two equal names was taken")
            return
        }
        #expect(things == ["1", "2"])
    }
}
