package import Bitrix24Tools
import FoundationEssentials

/// Where the texts of a locale come from: a file in a folder, and the shipped ones.
package struct TextSource: Hashable, Sendable {
    /// The name of the locale, such as `ru`.
    package let locale: String
    /// The folder with files of one's own; `nil` where there is none.
    package let folder: String?

    /// Creates a source.
    package init(locale: String, folder: String? = nil) {
        self.locale = locale
        self.folder = folder
    }

    /// The file that overrides the shipped texts, whether it is there or not.
    var file: String? { folder.map { Self.path(of: locale, in: $0) } }

    /// Reads the texts as they are now.
    ///
    /// - Throws: A ``LocaleError`` with the file and the line where something is wrong.
    package func texts() throws -> LocaleTexts {
        let file = file ?? Self.name(of: locale)
        let markdown = try self.file.flatMap { path -> String? in
            guard FileStamp(ofFile: path) != nil else { return nil }
            guard let data = try? Data(contentsOf: URL(filePath: path)),
                let text = String(validating: data, as: UTF8.self)
            else { throw LocaleError(file: path, line: 1, reason: "the file can't be read, or is not UTF-8") }
            return text
        }
        return try LocaleTexts.texts(of: locale, overriddenBy: markdown, file: file)
    }

    /// The locales that there are: the shipped ones, and those that a folder has a file for.
    static func locales(in folder: String?) -> [String] {
        let names = folder.flatMap { try? FileManager.default.contentsOfDirectory(atPath: $0) } ?? []
        let own = names.compactMap(locale(ofFile:))
        return Set(own + LocaleTexts.shippedLocales).sorted()
    }

    /// The name of a locale's file.
    static func name(of locale: String) -> String { "\(prefix)\(locale)\(suffix)" }

    static func path(of locale: String, in folder: String) -> String {
        folder.hasSuffix("/") ? folder + name(of: locale) : "\(folder)/\(name(of: locale))"
    }

    private static let prefix = "prompts_"
    private static let suffix = ".md"

    private static func locale(ofFile name: String) -> String? {
        guard name.hasPrefix(prefix), name.hasSuffix(suffix), name.count > prefix.count + suffix.count else {
            return nil
        }
        let locale = String(name.dropFirst(prefix.count).dropLast(suffix.count))
        return isName(locale) ? locale : nil
    }

    /// Whether a text can name a locale: letters, digits, `-` and `_`, and so no path.
    static func isName(_ text: String) -> Bool {
        !text.isEmpty && text.utf8.count <= 32
            && text.unicodeScalars.allSatisfy {
                $0.isASCII && ($0.properties.isAlphabetic || $0.properties.numericType != nil || $0 == "-" || $0 == "_")
            }
    }
}
