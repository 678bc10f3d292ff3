/// What is wrong in a file of texts, and where.
package struct LocaleError: Error, Hashable, Sendable {
    /// The file as it was named to the parser.
    package var file: String
    /// The line, counted from 1.
    package var line: Int
    /// What is wrong there.
    package var reason: String

    /// Creates an error.
    package init(file: String, line: Int, reason: String) {
        self.file = file
        self.line = line
        self.reason = reason
    }
}

extension LocaleError: CustomStringConvertible {
    package var description: String { "\(file):\(line): \(reason)" }
}
