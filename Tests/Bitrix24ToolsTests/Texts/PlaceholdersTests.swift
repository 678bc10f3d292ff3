import Testing

@testable import Bitrix24Tools

struct PlaceholdersTests {
    @Test(arguments: [
        ("{a} of {b}", "1 of 2"),
        ("{a}{b}{a}", "121"),
        ("{c} stays", "{c} stays"),
        (#"{"FIELD":"{a}"}"#, #"{"FIELD":"1"}"#),
        ("{a", "{a"),
        ("{}", "{}"),
        ("{{a}}", "{1}"),
        ("{a b}", "{a b}"),
        ("", ""),
    ])
    func `fills names in and leaves other braces alone`(text: String, expected: String) {
        let values = ["a": "1", "b": "2"]

        #expect(Placeholders.fill(text) { values[$0] } == expected)
    }

    @Test func `does not fill in what a value says`() {
        let values = ["a": "{b}", "b": "secret"]

        #expect(Placeholders.fill("{a}") { values[$0] } == "{b}")
    }

    @Test func `lists the names of a text`() {
        #expect(Placeholders.names(in: #"{"x":"{a}"} {b.c} { d } {e"#) == ["a", "b.c"])
        #expect(Placeholders.soleName(in: "{a.b}") == "a.b")
        #expect(Placeholders.soleName(in: "{a} ") == nil)
        #expect(Placeholders.soleName(in: "{a}{b}") == nil)
    }
}
