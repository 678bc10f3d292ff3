import FoundationEssentials

/// A text that a test expects, kept in a file: in the folder `Snapshots` beside the test, or among the documents.
package struct Snapshot: Sendable {
    /// Whether the tests are to accept what the code now answers: `UPDATE_SNAPSHOTS=1` in the environment.
    package static var isUpdating: Bool { ProcessInfo.processInfo.environment["UPDATE_SNAPSHOTS"] == "1" }

    private let path: String

    /// Names a snapshot.
    package init(_ name: String, beside testFile: String = #filePath) {
        let folder = testFile.split(separator: "/", omittingEmptySubsequences: false).dropLast().joined(separator: "/")
        path = "\(folder)/Snapshots/\(name)"
    }

    /// Names a document of the project by its path, such as `Documentation/Tools.md`.
    package init(document: String) {
        let root = #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(3)
        path = "\(root.joined(separator: "/"))/\(document)"
    }

    /// The expected text; where they are updated, the given one becomes it.
    ///
    /// - Throws: An error that names the file where there is none.
    package func text(updatingTo actual: @autoclosure () -> String) throws -> String {
        if Self.isUpdating {
            let folder = path.split(separator: "/", omittingEmptySubsequences: false).dropLast()
            try FileManager.default.createDirectory(
                atPath: folder.joined(separator: "/"),
                withIntermediateDirectories: true
            )
            let text = actual()
            try Array(text.utf8).write(to: path)
            return text
        }
        guard let data = FileManager.default.contents(atPath: path) else { throw MissingSnapshot(path: path) }
        return String(decoding: data, as: UTF8.self)
    }
}

extension [UInt8] {
    fileprivate func write(to path: String) throws {
        guard FileManager.default.createFile(atPath: path, contents: Data(self)) else {
            throw MissingSnapshot(path: path)
        }
    }
}
