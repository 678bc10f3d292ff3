import Bitrix24
import Bitrix24Emulator
import Bitrix24InProcess
import CRM
import JSONCore
import Logging
import MCP
import Testing

@testable import Bitrix24Tools

/// A portal with sample data in this process, and the context that tools get of it.
struct TestPortal {
    /// Wednesday, 18 March 2026, noon in UTC.
    static let now: Int64 = 1_773_835_200

    /// The sample data takes a while to make, so tests that only read share it.
    private static let shared = EmulatedPortal(configuration: configuration(scopes: EmulatorConfiguration.allScopes))
    private static let texts = LocaleTexts.shippedLocales.reduce(into: [:]) { texts, locale in
        texts[locale] = try? LocaleTexts.shipped(locale)
    }

    let context: PortalContext
    private let transport: CountingTransport

    /// Creates a portal; one with its own data or its own scopes is not shared with other tests.
    init(
        settings: ToolSettings = ToolSettings(),
        locale: String = "en",
        zone: String = "Europe/Moscow",
        code: String = "demo",
        scopes: Set<String>? = nil,
        denied: Set<String> = [],
        scattersTies: Bool = false,
        ownData: Bool = false
    ) throws {
        var configuration = Self.configuration(scopes: scopes ?? EmulatorConfiguration.allScopes)
        configuration.webhook.denied = denied
        configuration.scattersTies = scattersTies
        let isShared = scopes == nil && denied.isEmpty && !scattersTies && !ownData
        let portal = isShared ? Self.shared : EmulatedPortal(configuration: configuration)
        try self.init(
            EmulatorTransport(portal: portal),
            settings: settings,
            locale: locale,
            zone: zone,
            code: code
        )
    }

    /// Creates a context on anything that answers as a portal.
    init(
        _ inner: any PortalTransport,
        settings: ToolSettings = ToolSettings(),
        locale: String = "en",
        zone: String = "Europe/Moscow",
        code: String = "demo"
    ) throws {
        transport = CountingTransport(inner)
        var pace = PortalClientConfiguration()
        pace.rateBurst = 1_000_000
        context = PortalContext(
            client: PortalClient(
                address: try PortalAddress(baseURL: "https://portal.test/rest/1/\(code)/", token: nil),
                transport: transport,
                configuration: pace,
                logger: .silent
            ),
            texts: try #require(Self.texts[locale]),
            zone: try TimeZoneRules(identifier: zone),
            now: { Self.now },
            settings: settings
        )
    }

    private static func configuration(scopes: Set<String>) -> EmulatorConfiguration {
        EmulatorConfiguration(now: { Double(now) }, webhook: .init(scopes: scopes))
    }

    /// Calls a tool.
    func call(
        _ tool: some Tool<PortalContext>,
        _ arguments: JSONValue = [:],
        audience: Audience = .model
    ) async throws -> TestAnswer {
        try TestAnswer(
            await tool.invoke(arguments, in: context, for: RequestContext(audience: audience, logger: .silent))
        )
    }

    /// Reads a resource.
    func read(_ uri: String) async throws -> JSONValue? {
        let catalog = ResourceCatalog(context: context, changelog: "# Changelog\n\n## 1.0.0\n\n- added: all.\n")
        let contents = try await catalog.read(uri, for: RequestContext(logger: .silent))
        guard let text = contents?.first?.text else { return nil }
        return JSONValue(try JSONDocument(parsing: text).root)
    }

    /// Completes an argument of a prompt.
    func complete(prompt: String, _ argument: String, _ text: String) async throws -> Completion {
        let question = CompletionRequest(reference: .prompt(prompt), argument: argument, value: text)
        return try await complete(question)
    }

    /// Completes a variable of a resource template, named by its short form.
    func complete(
        template: String,
        _ variable: String,
        _ text: String,
        given: [String: String] = [:]
    ) async throws -> Completion {
        let question = CompletionRequest(
            reference: .resourceTemplate("bitrix24://\(template)"),
            argument: variable,
            value: text,
            context: given
        )
        return try await complete(question)
    }

    private func complete(_ question: CompletionRequest) async throws -> Completion {
        let catalog = CompletionCatalog(context: context, resources: ResourceCatalog(context: context))
        return try await catalog.completion(for: question, for: RequestContext(logger: .silent))
    }

    /// How many requests something costs.
    func requests(of work: () async throws -> Void) async rethrows -> Int {
        let before = transport.count
        try await work()
        return transport.count - before
    }
}

extension Logger {
    /// A logger that writes nothing.
    static let silent = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }
}
