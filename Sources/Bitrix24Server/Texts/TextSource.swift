package import Bitrix24Tools
import FoundationEssentials

/// Where the texts of a locale come from: a file in a folder, and the shipped ones.
package struct TextSource: Hashable, Sendable {
    /// What fills the gaps of a file whose language does not ship.
    private static let commonLocale = "en"

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

    /// What was read at one moment.
    struct Reading: Sendable {
        /// The texts, complete.
        var texts: LocaleTexts
        /// How the own file looked before it was read; `nil` where there was none.
        var stamp: FileStamp?
        /// What the own file has and nobody uses, such as the text of a tool whose name is misspelt.
        var strangers: [String] = []
    }

    /// Reads the texts as they are now.
    ///
    /// - Throws: A ``LocaleError`` with the file and the line where something is wrong.
    func read() throws -> Reading {
        guard let file, let stamp = FileStamp(ofFile: file) else {
            return Reading(texts: try LocaleTexts.shipped(locale.rawValue))
        }
        let own = try own(in: file)
        let common = try LocaleTexts.shipped(locale.isShipped ? locale.rawValue : Self.commonLocale)
        return Reading(texts: own.completed(by: common), stamp: stamp, strangers: own.strangers(to: common))
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

    private func own(in file: String) throws -> LocaleTexts {
        guard let data = try? Data(contentsOf: URL(filePath: file)), let text = String(validating: data, as: UTF8.self)
        else { throw LocaleError(file: file, line: 1, reason: "the file can't be read, or is not UTF-8") }
        return try LocaleTexts(parsing: text, file: file)
    }
}
