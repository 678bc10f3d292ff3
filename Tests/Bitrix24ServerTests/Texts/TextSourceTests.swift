import Bitrix24Tools
import Foundation
import Testing

@testable import Bitrix24Server

struct TextSourceTests {
    @Test func `takes what a file has, and the rest from the shipped texts`() throws {
        try withFolder { folder in
            try write("# T\n\n## Instructions\n\nSpeak briefly.\n", to: "prompts_en.md", in: folder)

            let texts = try source("en", in: folder).read().texts

            #expect(texts.instructions == "Speak briefly.")
            #expect(texts.keys == (try LocaleTexts.shipped("en")).keys)
        }
    }

    @Test func `fills the gaps of a language that does not ship with English`() throws {
        try withFolder { folder in
            try write("# T\n\n## Groups\n\n- `process`: In Arbeit\n", to: "prompts_de.md", in: folder)

            let texts = try source("de", in: folder).read().texts

            #expect(texts.groupName("process") == "In Arbeit")
            #expect(texts.groupName("failure") == (try LocaleTexts.shipped("en")).groupName("failure"))
        }
    }

    @Test func `names the file and the line of what is broken`() throws {
        try withFolder { folder in
            try write("# T\n\n## Nonsense\n", to: "prompts_ru.md", in: folder)

            let error = try #require(throws: LocaleError.self) {
                try source("ru", in: folder).read().texts
            }

            #expect(error.file == "\(folder)/prompts_ru.md")
            #expect(error.line == 3)
        }
    }

    @Test func `refuses a file that is not UTF-8`() throws {
        try withFolder { folder in
            try Data([0xFF, 0xFE]).write(to: URL(filePath: "\(folder)/prompts_ru.md"))

            #expect(throws: LocaleError.self) { try source("ru", in: folder).read().texts }
        }
    }

    @Test func `knows the languages that ship and those of a folder`() throws {
        try withFolder { folder in
            for name in ["prompts_de.md", "prompts_pt-BR.md", "prompts_.md", "prompts_a b.md", "notes.md"] {
                try write("", to: name, in: folder)
            }

            #expect(TextSource.locales(in: folder).map(\.rawValue) == ["de", "en", "pt-BR", "ru"])
            #expect(TextSource.locales(in: nil).map(\.rawValue) == ["en", "ru"])
        }
    }

    @Test func `writes the shipped texts out once, and over others only where told to`() throws {
        try withFolder { folder in
            let target = "\(folder)/new/texts"

            let paths = try TextExport.write(to: target, overwrites: false)

            #expect(paths == ["\(target)/prompts_en.md", "\(target)/prompts_ru.md"])
            #expect(try String(contentsOfFile: paths[0], encoding: .utf8) == LocaleTexts.shippedMarkdown("en"))
            try FileManager.default.removeItem(atPath: paths[0])
            try write("mine", to: "prompts_ru.md", in: target)
            let error = try #require(throws: TextExportError.self) {
                try TextExport.write(to: target, overwrites: false)
            }
            #expect(error.path == paths[1])
            #expect(!FileManager.default.fileExists(atPath: paths[0]))
            #expect(try TextExport.write(to: target, overwrites: true) == paths)
        }
    }

    @Test func `names what nobody uses`() throws {
        try withFolder { folder in
            try write("# T\n\n## Tool: getDealz\n\n### Deals\n\nDeals.\n", to: "prompts_en.md", in: folder)

            #expect(try source("en", in: folder).read().strangers == ["tool getDealz"])
            #expect(try source("ru", in: folder).read().strangers == [])
        }
    }

    private func source(_ locale: String, in folder: String) throws -> TextSource {
        TextSource(locale: try #require(LocaleName(rawValue: locale)), folder: folder)
    }

    private func withFolder(_ body: (String) throws -> Void) throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString).path()
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(atPath: folder) }
        try body(folder)
    }

    private func write(_ text: String, to name: String, in folder: String) throws {
        try Data(text.utf8).write(to: URL(filePath: "\(folder)/\(name)"))
    }
}
