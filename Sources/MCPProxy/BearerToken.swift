/// A token for the header `Authorization`; every description of it is `<redacted>`.
package struct BearerToken: Sendable {
    /// The value of the header.
    let headerValue: String

    /// Wraps a token.
    package init(_ token: String) {
        headerValue = "Bearer \(token)"
    }
}

extension BearerToken: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    package var description: String { "<redacted>" }

    package var debugDescription: String { description }

    package var customMirror: Mirror { Mirror(self, children: []) }
}
