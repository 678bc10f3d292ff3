import Testing

@testable import Bitrix24Tools

struct MessageKeysTests {
    private static let keys = Set(MessageKey.allCases.map(\.rawValue) + PromptFiller.messageKeys)

    @Test(arguments: LocaleTexts.shippedLocales)
    func `has every message that is used, and no others`(locale: String) throws {
        let texts = try LocaleTexts.shipped(locale)

        #expect(Self.keys.symmetricDifference(texts.messages.keys) == [])
    }

    @Test(arguments: LocaleTexts.shippedLocales)
    func `fills every placeholder of a warning in`(locale: String) throws {
        let texts = try LocaleTexts.shipped(locale)

        for (tool, rule) in texts.warningRules {
            #expect(Set(Placeholders.names(in: rule.message)).isSubset(of: ["field", "start", "end"]), "\(tool)")
        }
    }
}
