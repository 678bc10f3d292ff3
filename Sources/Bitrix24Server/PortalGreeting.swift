import Bitrix24Emulator

/// What the embedded portal says when it begins: its webhook on a line alone, then what an application needs.
struct PortalGreeting: CustomStringConvertible {
    /// The scheme, host and port.
    var origin: String
    var configuration: EmulatorConfiguration

    var description: String {
        var lines = ["\(origin)/rest/\(configuration.webhook.userID)/\(configuration.webhook.code)/"]
        if let application = configuration.application {
            lines += [
                "As an application, with tokens of \(origin)/oauth/token/:",
                "  client_id      \(application.clientID)",
                "  client_secret  \(application.clientSecret)",
            ]
            lines += application.refreshToken.map { ["  refresh_token  \($0)"] } ?? []
            lines += configuration.accessToken.map { ["  access_token   \($0.value)"] } ?? []
        }
        if configuration.faults != nil { lines.append("What goes wrong is set at \(origin)/control/faults") }
        return lines.joined(separator: "\n")
    }
}
