import JSONCore

/// Reads what a call gives for a custom field with files: new files, or those that shall stay.
struct FileInput {
    let field: Field

    func cell(_ value: JSONValue, old: Cell, in portal: inout PortalData) -> Cell {
        guard field.traits.contains(.multiple) else {
            return file(value, known: old.integer.map { [$0] } ?? [], in: &portal).map(Cell.integer) ?? .absent
        }
        let entries = isNewFile(value) ? [value] : PHP.list(value)
        var files: [Int] = []
        for entry in entries {
            if let file = file(entry, known: old.integers, in: &portal) { files.append(file) }
        }
        return .integers(files)
    }

    /// The number of a file; `nil` where the value is no file, or one that shall go.
    private func file(_ value: JSONValue, known: [Int], in portal: inout PortalData) -> Int? {
        if isNewFile(value) || value["fileData"].map(isNewFile) == true { return portal.takeFileID() }
        let isRemoved = value["remove"]?.string?.uppercased() == "Y"
        let id = PHP.integer(value["id"] ?? value)
        return !isRemoved && known.contains(id) ? id : nil
    }

    /// Whether a value is the name of a file and its content in base64.
    private func isNewFile(_ value: JSONValue) -> Bool {
        guard let parts = value.array?.map(\.string), parts.count == 2 else { return false }
        return parts.allSatisfy { $0?.isEmpty == false }
    }
}
