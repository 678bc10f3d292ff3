/// The name of a set of texts, such as `ru`, `en` or `pt-BR`; fit to be part of a file's name.
package struct LocaleName: RawRepresentable, Hashable, Sendable {
    /// What a name may be, for errors.
    package static let allowed = "a name of up to 32 letters, digits, - and _"
    /// The locales that the product ships, the default first.
    package static let shipped = LocaleTexts.shippedLocales.compactMap { LocaleName(rawValue: $0) }

    package let rawValue: String

    package init?(rawValue: String) {
        guard
            (1...32).contains(rawValue.utf8.count),
            rawValue.allSatisfy({ $0.isASCII && ($0.isLetter || $0.isNumber) || $0 == "-" || $0 == "_" })
        else { return nil }
        self.rawValue = rawValue
    }

    /// Reads the name out of `prompts_<name>.md`; `nil` for any other file.
    package init?(fileName: String) {
        guard fileName.hasPrefix(Self.filePrefix), fileName.hasSuffix(Self.fileSuffix) else { return nil }
        self.init(rawValue: String(fileName.dropFirst(Self.filePrefix.count).dropLast(Self.fileSuffix.count)))
    }

    /// The name of the file that holds the texts.
    package var fileName: String { Self.filePrefix + rawValue + Self.fileSuffix }

    /// Whether the product ships the texts.
    package var isShipped: Bool { Self.shipped.contains(self) }

    private static let filePrefix = "prompts_"
    private static let fileSuffix = ".md"
}

extension LocaleName: CustomStringConvertible {
    package var description: String { rawValue }
}
