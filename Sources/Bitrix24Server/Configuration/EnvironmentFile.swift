import FoundationEssentials

/// The settings of a `.env` file: one `KEY=value` a line, blank lines and lines that begin with `#` between them.
struct EnvironmentFile: Hashable, Sendable {
    /// The values by their keys, quotation marks included; of a key that is there twice, the last.
    let variables: [String: String]
    /// The numbers of the lines that are none of these, and belong to some other program.
    ///
    /// A client that starts the server does so in a folder of the user's, where the file need not be for the server.
    let skippedLines: [Int]

    /// Reads the file at a path; `nil` where there is none.
    ///
    /// A folder of that name, which some tools make for their own ends, counts as none.
    init?(at path: String) throws(ConfigurationError) {
        var isFolder = false
        guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), !isFolder else { return nil }
        guard let bytes = try? Data(contentsOf: URL(filePath: path)) else {
            throw ConfigurationError(key: path, reason: "the file is there and cannot be read")
        }
        guard let text = String(validating: bytes, as: UTF8.self) else {
            throw ConfigurationError(key: path, reason: "the file is not UTF-8")
        }
        try self.init(parsing: text, named: path)
    }

    /// Reads the text of a file.
    ///
    /// - Throws: A ``ConfigurationError`` that names a line which was meant for the server and is broken; not what stands
    ///   there, since that may be a secret.
    init(parsing text: String, named name: String = ".env") throws(ConfigurationError) {
        var variables: [String: String] = [:]
        var skippedLines: [Int] = []
        let text = text.first == "\u{FEFF}" ? text.dropFirst() : text[...]
        for (index, line) in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).enumerated() {
            do {
                guard let (key, value) = try Self.entry(of: line) else { continue }
                variables[key] = value
            } catch {
                guard error.isOurs else {
                    skippedLines.append(index + 1)
                    continue
                }
                throw ConfigurationError(key: "\(name) line \(index + 1)", reason: error.reason)
            }
        }
        self.variables = variables
        self.skippedLines = skippedLines
    }

    private struct Fault: Error {
        let reason: String
        /// Whether the line begins like a key of the server.
        let isOurs: Bool
    }

    private static func entry(of line: Substring) throws(Fault) -> (key: String, value: String)? {
        var line = trimmed(line)
        if line.isEmpty || line.first == "#" { return nil }
        if line.hasPrefix("export ") { line = trimmed(line.dropFirst("export ".count)) }
        let isOurs = ConfigurationKey.prefixes.contains { line.uppercased().hasPrefix($0.dropLast()) }
        guard let sign = line.firstIndex(of: "=") else {
            throw Fault(reason: "there is no =; write KEY=value", isOurs: isOurs)
        }
        let key = trimmed(line[..<sign])
        guard key.utf8.first.map(isLetter) == true, key.utf8.allSatisfy({ isLetter($0) || isDigit($0) }) else {
            throw Fault(reason: "there is no key before the =; write KEY=value", isOurs: isOurs)
        }
        let value = trimmed(line[line.index(after: sign)...])
        if let quote = value.first, quote == "\"" || quote == "'", value.count == 1 || value.last != quote {
            let reason = "the value of \(key) opens a quotation mark \(quote) and does not close it"
            throw Fault(reason: reason, isOurs: isOurs)
        }
        return (String(key), String(value))
    }

    private static func trimmed(_ text: Substring) -> Substring {
        var text = text.drop(while: \.isWhitespace)
        while text.last?.isWhitespace == true { text.removeLast() }
        return text
    }

    private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) || byte == 0x5F }

    private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
}
