import Bitrix24Tools
import FoundationEssentials

/// Writes the shipped texts out for people to edit.
package enum TextExport {
    /// Writes a file for each shipped locale; nothing where one of them can't be written.
    ///
    /// - Parameters:
    ///   - folder: Where to; made where it is not there.
    ///   - overwrites: Whether files that are there are replaced.
    /// - Returns: The paths of the files.
    /// - Throws: A ``TextExportError``.
    package static func write(to folder: String, overwrites: Bool) throws -> [String] {
        let files = LocaleName.shipped.map { locale in
            (path: TextSource.path(of: locale, in: folder), text: LocaleTexts.shippedMarkdown(locale.rawValue) ?? "")
        }
        .sorted { $0.path < $1.path }
        if !overwrites, let file = files.first(where: { FileManager.default.fileExists(atPath: $0.path) }) {
            throw TextExportError(path: file.path, reason: "is there already; --force replaces it")
        }
        do {
            try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        } catch {
            throw TextExportError(path: folder, reason: "can't be made a folder")
        }
        for file in files {
            do {
                try Data(file.text.utf8).write(to: URL(filePath: file.path), options: .atomic)
            } catch {
                throw TextExportError(path: file.path, reason: "can't be written")
            }
        }
        return files.map(\.path)
    }
}

/// Why the shipped texts can't be written out.
package struct TextExportError: Error, Hashable, CustomStringConvertible {
    /// The file or folder.
    package var path: String
    /// What is wrong with it.
    package var reason: String

    package var description: String { "\(path) \(reason)" }
}
