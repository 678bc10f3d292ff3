import JSONCore
import Testing

/// A text that is no JSON, and what the error must say.
struct Fault: Sendable, CustomTestStringConvertible {
    let bytes: [UInt8]
    let error: JSONError

    init(_ bytes: [UInt8], at offset: Int, expects expected: JSONError.Expectation) {
        self.bytes = bytes
        error = JSONError(at: offset, expected: expected)
    }

    init(_ text: String, at offset: Int, expects expected: JSONError.Expectation) {
        self.init(Array(text.utf8), at: offset, expects: expected)
    }

    var testDescription: String { "\(String(decoding: bytes, as: UTF8.self).debugDescription): \(error)" }

    /// The error that parsing gives.
    func found(_ options: JSONDocument.Options = .strict) -> JSONError? {
        do throws(JSONError) {
            _ = try JSONDocument(parsing: bytes, options: options)
            return nil
        } catch {
            return error
        }
    }
}
