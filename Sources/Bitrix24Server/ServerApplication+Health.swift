import MCPProxy

extension ServerApplication {
    /// Asks a running server whether it is alive.
    ///
    /// - Throws: Why it does not count as alive.
    package static func health(_ configuration: HealthConfiguration) async throws {
        try await HealthProbe.ask(configuration.url, host: configuration.hostHeader, timeout: .seconds(5))
    }
}
