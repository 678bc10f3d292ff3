import Testing

@testable import Bitrix24Tools

struct LocaleNameTests {
    @Test(arguments: ["ru", "pt-BR", "zh_Hans", "x1"])
    func `is the middle of a file's name`(name: String) throws {
        let locale = try #require(LocaleName(rawValue: name))

        #expect(locale.fileName == "prompts_\(name).md")
        #expect(LocaleName(fileName: locale.fileName) == locale)
    }

    @Test(arguments: ["", ".", "..", "../ru", "a/b", "a b", "ру", "en.md", "a\0", String(repeating: "a", count: 33)])
    func `is nothing that could lead out of a folder`(name: String) {
        #expect(LocaleName(rawValue: name) == nil)
        #expect(LocaleName(fileName: "prompts_\(name).md") == nil)
    }

    @Test(arguments: [
        "prompts_ru.md~", ".prompts_ru.md.swp", "prompts_ru.txt", "prompts.md", "prompts_.md", "README.md",
    ])
    func `is in no other file's name`(file: String) {
        #expect(LocaleName(fileName: file) == nil)
    }

    @Test func `knows which are shipped, Russian first`() throws {
        #expect(LocaleName.shipped.map(\.rawValue) == ["ru", "en"])
        #expect(try #require(LocaleName(rawValue: "en")).isShipped)
        #expect(try !#require(LocaleName(rawValue: "de")).isShipped)
    }
}
