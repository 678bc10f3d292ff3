package import Bitrix24Tools
import FoundationEssentials

/// Where the texts of a locale come from: a file in a folder, and the shipped ones.
package struct TextSource: Hashable, Sendable {
    /// The locale.
    package let locale: LocaleName
    /// The folder with files of one's own; `nil` where there is none.
    package let folder: String?

    /// Creates a source.
    package init(locale: LocaleName, folder: String? = nil) {
        self.locale = locale
        self.folder = folder
    }

    /// The file that overrides the shipped texts, whether it is there or not.
    var file: String? { folder.map { Self.path(of: locale, in: $0) } }

    /// Reads the texts as they are now.
    ///
    /// - Throws: A ``LocaleError`` with the file and the line where something is wrong.
    package func texts() throws -> LocaleTexts {
        guard let file, let own = try own(in: file) else { return try LocaleTexts.shipped(locale.rawValue) }
        return own.completed(by: try common())
    }

    /// What the own file has and nobody uses, such as the text of a tool whose name is misspelt.
    func strangers() throws -> [String] {
        guard let file, let own = try own(in: file) else { return [] }
        return own.strangers(to: try common())
    }

    /// The locales that there are: the shipped ones, and those that a folder has a file for.
    static func locales(in folder: String?) -> [LocaleName] {
        let names = folder.flatMap { try? FileManager.default.contentsOfDirectory(atPath: $0) } ?? []
        let own = names.compactMap(LocaleName.init(fileName:))
        return Set(own + LocaleName.shipped).sorted { $0.rawValue < $1.rawValue }
    }

    static func path(of locale: LocaleName, in folder: String) -> String {
        folder.hasSuffix("/") ? folder + locale.fileName : "\(folder)/\(locale.fileName)"
    }

    /// The own file; `nil` where there is none.
    private func own(in file: String) throws -> LocaleTexts? {
        guard FileStamp(ofFile: file) != nil else { return nil }
        guard let data = try? Data(contentsOf: URL(filePath: file)), let text = String(validating: data, as: UTF8.self)
        else { throw LocaleError(file: file, line: 1, reason: "the file can't be read, or is not UTF-8") }
        return try LocaleTexts(parsing: text, file: file)
    }

    /// What fills the gaps of an own file: the shipped texts of its language, or the English ones.
    private func common() throws -> LocaleTexts {
        try LocaleTexts.shipped(locale.isShipped ? locale.rawValue : "en")
    }
}
