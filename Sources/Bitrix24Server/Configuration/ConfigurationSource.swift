package import Configuration
import FoundationEssentials

/// Reads and checks single values: flags before the environment before `.env`.
package struct ConfigurationSource: Sendable {
    /// What stands in the environment or in `.env` and looks like a key.
    package let unknownKeys: [UnknownKey]
    /// The numbers of the lines of `.env` that say nothing.
    package let skippedLines: [Int]

    private let reader: ConfigReader

    /// Reads from the given providers, the first of which wins.
    package init(providers: [any ConfigProvider], unknownKeys: [UnknownKey] = [], skippedLines: [Int] = []) {
        reader = ConfigReader(providers: providers)
        self.unknownKeys = unknownKeys
        self.skippedLines = skippedLines
    }

    /// Reads from flags, the process environment and, where there is one, a `.env` file in the working directory.
    ///
    /// - Throws: A ``ConfigurationError`` for a line of that file that is none.
    package static func standard(
        flags: [ConfigurationKey: String]
    ) throws(ConfigurationError) -> ConfigurationSource {
        let environment = ProcessInfo.processInfo.environment
        let file = try EnvironmentFile(at: ".env")
        let variables = file?.variables ?? [:]
        let values = flags.map { ($0.key.configKey, ConfigValue(.string($0.value), isSecret: $0.key.isSecret)) }
        let secrets = SecretsSpecifier<String, String>.dynamic { name, _ in
            ConfigurationKey(rawValue: name)?.isSecret ?? true
        }
        return ConfigurationSource(
            providers: [
                InMemoryProvider(
                    name: "flags",
                    values: Dictionary(uniqueKeysWithValues: values.map { (AbsoluteConfigKey($0.0), $0.1) })
                ),
                EnvironmentVariablesProvider(environmentVariables: environment, secretsSpecifier: secrets),
                EnvironmentVariablesProvider(environmentVariables: variables, secretsSpecifier: secrets),
            ],
            unknownKeys: UnknownKey.all(in: Array(environment.keys) + variables.keys),
            skippedLines: file?.skippedLines ?? []
        )
    }

    /// The value of a key; `nil` where it is absent or empty.
    ///
    /// Quotation marks around a value, which `.env` files often have, are taken away.
    package func string(_ key: ConfigurationKey) throws(ConfigurationError) -> String? {
        let value = trimmed(reader.string(forKey: key.configKey, isSecret: key.isSecret))
        guard let twin = key.fileTwin, let path = trimmed(reader.string(forKey: ConfigKey(environmentName: twin)))
        else { return value }
        guard value == nil else {
            throw ConfigurationError(key: twin, value: path, reason: "\(key.rawValue) is set too; set one of the two")
        }
        guard let bytes = try? Data(contentsOf: URL(filePath: path)) else {
            throw ConfigurationError(key: twin, value: path, reason: "there is no file that can be read")
        }
        guard let content = trimmed(String(decoding: bytes, as: UTF8.self)) else {
            throw ConfigurationError(key: twin, value: path, reason: "the file is empty")
        }
        return content
    }

    /// An integer in a range.
    package func int(
        _ key: ConfigurationKey,
        default standard: Int,
        in range: ClosedRange<Int>
    ) throws(ConfigurationError) -> Int {
        guard let text = try string(key) else { return standard }
        guard let value = Int(text), range.contains(value) else {
            throw rejected(key, text, "an integer from \(range.lowerBound) to \(range.upperBound) is allowed")
        }
        return value
    }

    /// A decimal number in a range.
    package func double(
        _ key: ConfigurationKey,
        default standard: Double,
        in range: ClosedRange<Double>
    ) throws(ConfigurationError) -> Double {
        guard let text = try string(key) else { return standard }
        guard let value = Double(text), range.contains(value) else {
            throw rejected(key, text, "a number from \(range.lowerBound) to \(range.upperBound) is allowed")
        }
        return value
    }

    /// A yes or no.
    package func bool(_ key: ConfigurationKey, default standard: Bool) throws(ConfigurationError) -> Bool {
        guard let text = try string(key) else { return standard }
        switch text.lowercased() {
        case "true", "yes", "on", "1": return true
        case "false", "no", "off", "0": return false
        default: throw rejected(key, text, "true and false are allowed")
        }
    }

    /// One of a closed set of words.
    package func choice<Choice: RawRepresentable & CaseIterable>(
        _ key: ConfigurationKey,
        default standard: Choice
    ) throws(ConfigurationError) -> Choice where Choice.RawValue == String {
        guard let text = try string(key) else { return standard }
        guard let choice = Choice(rawValue: text.lowercased()) else {
            let words = Choice.allCases.map(\.rawValue).joined(separator: ", ")
            throw rejected(key, text, "allowed are \(words)")
        }
        return choice
    }

    /// Words separated by commas.
    package func list(_ key: ConfigurationKey) throws(ConfigurationError) -> [String] {
        (try string(key) ?? "").split(separator: ",").compactMap { trimmed(String($0)) }
    }

    /// The name of the portal, which stands in every result.
    package func instanceName() throws(ConfigurationError) -> String? {
        guard let name = try string(.instanceName) else { return nil }
        guard name.count <= 100, !name.unicodeScalars.contains(where: { $0.properties.generalCategory == .control })
        else { throw rejected(.instanceName, String(name.prefix(100)), "a line of at most 100 characters is allowed") }
        return name
    }

    /// The error for a value that is not allowed.
    package func rejected(_ key: ConfigurationKey, _ value: String, _ reason: String) -> ConfigurationError {
        ConfigurationError(key: key.rawValue, value: key.isSecret ? nil : value, reason: reason)
    }

    private func trimmed(_ text: String?) -> String? {
        guard var text = text.map({ $0.drop(while: \.isWhitespace) }) else { return nil }
        while text.last?.isWhitespace == true { text.removeLast() }
        if text.count >= 2, let quote = text.first, quote == "\"" || quote == "'", text.last == quote {
            text = text.dropFirst().dropLast()
        }
        return text.isEmpty ? nil : String(text)
    }
}

extension ConfigKey {
    /// The key whose encoding for the environment is the given name.
    fileprivate init(environmentName: String) {
        self.init(environmentName.lowercased().split(separator: "_").map(String.init))
    }
}

extension ConfigurationKey {
    fileprivate var configKey: ConfigKey { ConfigKey(environmentName: rawValue) }
}
