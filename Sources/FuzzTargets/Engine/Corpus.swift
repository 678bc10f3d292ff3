import FoundationEssentials

/// Inputs in a folder: one folder for each target, one file for each input.
package struct Corpus: Sendable {
    private let folder: String

    /// Names the folder.
    package init(folder: String) {
        self.folder = folder
    }

    /// The inputs for a target with their files' names, in the order of the names; none where it has no folder.
    package func inputs(for target: any FuzzTarget) throws -> [(name: String, bytes: [UInt8])] {
        let folder = "\(folder)/\(target.name)"
        guard FileManager.default.fileExists(atPath: folder) else { return [] }
        return try FileManager.default.contentsOfDirectory(atPath: folder).sorted().map { name in
            (name, Array(try Data(contentsOf: URL(filePath: "\(folder)/\(name)"))))
        }
    }
}
