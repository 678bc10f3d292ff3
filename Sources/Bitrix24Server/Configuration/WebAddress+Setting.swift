extension WebAddress {
    /// Takes the value of a setting apart.
    ///
    /// - Throws: A ``ConfigurationError`` with the value, unless that may have a password in it.
    init(parsing text: String, of setting: String) throws(ConfigurationError) {
        do {
            try self.init(parsing: text)
        } catch {
            let value = text.contains("@") ? nil : text
            throw ConfigurationError(key: setting, value: value, reason: "the address \(error.reason)")
        }
    }
}
