import Testing

@testable import Bitrix24Tools

struct SearchWordsTests {
    @Test(
        arguments: [
            ("сделка", ["сделки", "сделок", "сделкам", "Сделку"]), ("счет", ["счёта", "счетов", "счетам"]),
            ("удалить", ["удаление", "удаления"]), ("задача", ["задачи", "задач", "задачами"]),
            ("компания", ["компании", "компаний", "компаниями"]), ("список", ["списка", "списков"]),
            ("deal", ["deals", "deal's"]), ("company", ["companies"]), ("address", ["addresses"]),
            ("create", ["creating", "created", "creates"]),
        ]
    )
    func `takes the forms of a word for one`(word: String, forms: [String]) {
        let stem = WordStem.stem(of: word)

        #expect(forms.map { WordStem.stem(of: WordSplitter.words(of: $0)[0]) } == forms.map { _ in stem })
    }

    @Test(
        arguments: [
            ("crm.deal.getFields", ["crm", "deal", "get", "fields"]), ("imbot.v2.Chat", ["imbot", "v2", "chat"]),
            ("Ещё — чек-лист", ["еще", "чек", "лист"]), ("CRM_ITEM", ["crm", "item"]), (" ! ", []),
        ]
    )
    func `splits a text into small words`(text: String, words: [String]) {
        #expect(WordSplitter.words(of: text) == words)
    }

    @Test func `finds names alike by their letters`() {
        let likeness = PairLikeness(to: "crm.deal.lst")

        #expect(likeness.of("crm.deal.list") > likeness.of("crm.lead.list"))
        #expect(likeness.of("crm.deal.lst") == 1)
        #expect(PairLikeness(to: "я").of("crm.deal.list") == 0)
    }
}
