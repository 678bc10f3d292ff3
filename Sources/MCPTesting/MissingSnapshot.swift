/// A snapshot that a test expects is not there, or cannot be written.
package struct MissingSnapshot: Error, CustomStringConvertible {
    /// Where it should be.
    package var path: String

    package var description: String { "There is no \(path). UPDATE_SNAPSHOTS=1 writes it." }
}
