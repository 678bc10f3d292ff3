import Testing

@testable import Bitrix24
@testable import Bitrix24Tools

struct MethodLibraryTests {
    private static let entries = MethodLibrary.shipped.entries

    @Test func `has the methods whose class the client knows, and no others`() {
        let names = Set(Self.entries.map(\.lowercasedName))

        #expect(Self.entries.filter { $0.method.access == .unknown }.map(\.method.rawValue) == [])
        #expect(names.count == Self.entries.count)
        #expect(names.count == MethodCatalogue.count)
    }

    @Test func `has a purpose in both languages and a scope for each method`() {
        for entry in Self.entries {
            #expect(entry.purposes.allSatisfy { !$0.isEmpty }, "\(entry.method)")
            #expect(entry.purposes[1].contains { ("а"..."я").contains($0) }, "\(entry.method)")
            #expect(!entry.scopes.isEmpty && entry.scopes.allSatisfy { !$0.isEmpty }, "\(entry.method)")
        }
    }

    @Test func `replaces a method by methods that there are`() {
        for entry in Self.entries where !entry.replacement.isEmpty {
            #expect(entry.isDeprecated, "\(entry.method)")
            for name in entry.replacement.split(separator: ",") {
                let isKnown =
                    name.hasSuffix(".*")
                    ? Self.entries.contains { $0.method.rawValue.hasPrefix(name.dropLast()) }
                    : MethodLibrary.shipped.entry(named: String(name)) != nil
                #expect(isKnown, "\(entry.method)")
            }
        }
    }

    @Test func `reads parameters whose names and types are words, each name once`() {
        for entry in Self.entries {
            let parameters = entry.parameters

            #expect(Self.names(of: parameters).allSatisfy { !$0.isEmpty && !$0.contains(" ") }, "\(entry.method)")
            #expect(Set(parameters.map(\.name)).count == parameters.count, "\(entry.method)")
        }
    }

    @Test func `tells a page for each method`() {
        for entry in Self.entries {
            #expect(entry.documentation.hasPrefix("https://apidocs.bitrix24.com/"))
            #expect(!entry.documentation.dropFirst(8).contains("//"), "\(entry.method)")
        }
        #expect(
            MethodLibrary.shipped.entry(named: "batch")?.documentation
                == "https://apidocs.bitrix24.com/settings/how-to-call-rest-api/batch.html"
        )
        #expect(
            MethodLibrary.shipped.entry(named: "catalog.product.getFieldsByFilter")?.documentation
                == "https://apidocs.bitrix24.com/api-reference/catalog/product/catalog-product-get-fields-by-filter.html"
        )
    }

    @Test func `finds a name whatever its case`() {
        #expect(MethodLibrary.shipped.entry(named: "IMBOT.V2.bot.get")?.method == "imbot.v2.Bot.get")
        #expect(MethodLibrary.shipped.entry(named: "crm.nothing") == nil)
    }

    private static func names(of parameters: [MethodParameter]) -> [String] {
        parameters.flatMap { [$0.name, $0.type] + names(of: $0.members) }
    }
}
