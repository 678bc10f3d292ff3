import Bitrix24Tools
import FoundationEssentials

extension TextSource {
    /// The folder that is used where it is there and no other is named.
    private static let standardFolder = "prompts"
    private static let standardLocale = "ru"

    /// Reads where texts come from.
    ///
    /// - Configuration keys:
    ///   - `SERVER_PROMPTS_DIR`: A folder with files that override the shipped ones.
    ///   - `SERVER_LOCALE`: The language: a shipped one, or one that the folder has a file for.
    /// - Throws: A ``ConfigurationError`` where there is no such folder or no such language.
    init(source: ConfigurationSource) throws(ConfigurationError) {
        let folder = try Self.folder(source)
        let asked = try source.string(.locale) ?? Self.standardLocale
        let known = Self.locales(in: folder)
        guard
            let locale = known.first(where: { $0.rawValue == asked })
                ?? known.first(where: { $0.rawValue.lowercased() == asked.lowercased() })
        else {
            throw source.rejected(
                .locale,
                asked,
                """
                allowed are \(known.map(\.rawValue).joined(separator: ", ")); for another language put prompts_xx.md \
                into the folder of SERVER_PROMPTS_DIR
                """
            )
        }
        self.init(locale: locale, folder: folder)
    }

    private static func folder(_ source: ConfigurationSource) throws(ConfigurationError) -> String? {
        guard let folder = try source.string(.promptsDirectory) else {
            return isFolder(standardFolder) ? standardFolder : nil
        }
        guard isFolder(folder) else {
            throw source.rejected(
                .promptsDirectory,
                folder,
                "there is no such folder; `b24-mcp texts \(folder)` makes one with the shipped texts"
            )
        }
        return folder
    }

    private static func isFolder(_ path: String) -> Bool {
        var isFolder = false
        return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) && isFolder
    }
}
