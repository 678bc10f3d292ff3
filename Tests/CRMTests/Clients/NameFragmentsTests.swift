import Testing

@testable import CRM

struct NameFragmentsTests {
    private func finds(_ word: String, _ name: String, _ strictness: NameFragments.Strictness) -> Bool {
        NameFragments.fragments(of: word, strictness).contains { name.lowercased().contains($0) }
    }

    @Test(arguments: [
        ("Kuznetsova", "Кузнецова"), ("Schukin", "Щукин"), ("Shchukin", "Щукин"), ("Zhukov", "Жуков"),
        ("Dmitry", "Дмитрий"), ("Yulia", "Юлия"), ("Sergey", "Сергей"), ("Alexander", "Александр"), ("Fedor", "Фёдор"),
        ("Natalya", "Наталья"), ("Romashka", "Ромашка"), ("Кузнецова", "Kuznetsova"), ("Ксения", "Xenia"),
        ("Щукин", "Schukin"), ("Вектор", "Vector"), ("Артем", "Артём"), ("Фёдор", "Федор"),
    ])
    func `finds a word in the other alphabet`(word: String, name: String) {
        #expect(finds(word.lowercased(), name, .mostOfWords) || finds(word.lowercased(), name, .halves))
    }

    @Test(arguments: ["щербаков", "белова", "иванов", "орлов", "анна", "kuznetsov"])
    func `finds a word wherever one slip is`(name: String) {
        let letters = Array(name)
        for place in letters.indices {
            var replaced = letters
            replaced[place] = "ж"
            var shorter = letters
            shorter.remove(at: place)
            var longer = letters
            longer.insert("ж", at: place)
            var exchanged = letters
            if place + 1 < letters.count { exchanged.swapAt(place, place + 1) }
            for slip in [replaced, shorter, longer, exchanged].map({ String($0) }) where slip.count > 3 {
                #expect(finds(slip, name, .halves), "\(slip)")
            }
        }
    }

    @Test func `asks for few fragments`() {
        for word in ["кузнецова", "schekochikhina", "екатерина", "преображенская", "xenia"] {
            for strictness in NameFragments.Strictness.allCases {
                #expect(NameFragments.fragments(of: word, strictness).count <= 24)
            }
        }
    }
}
