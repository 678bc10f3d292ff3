package import Logging

extension Logger {
    /// A logger that writes nothing.
    package static let silent = Logger(label: "silent") { _ in SwiftLogNoOpLogHandler() }
}
