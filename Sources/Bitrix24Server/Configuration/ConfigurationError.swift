/// A value from outside that the server cannot start with.
package struct ConfigurationError: Error, Hashable, CustomStringConvertible {
    /// The key, as in the environment.
    package var key: String
    /// The value, where it is no secret.
    package var value: String?
    /// What is wrong and what is allowed.
    package var reason: String

    package var description: String {
        if let value { "\(key)=\(value): \(reason)" } else { "\(key): \(reason)" }
    }
}
