import JSONCore
import Synchronization

extension EmulatedPortal {
    /// What the authorization server answers, which shares the portal's address here.
    func oauthResponse(
        to request: EmulatorRequest,
        _ page: OAuthPage,
        _ parameters: JSONObject
    ) -> EmulatorResponse {
        switch page {
        case .authorize: authorization(request, parameters)
        case .token: tokens(request, parameters)
        }
    }

    // MARK: Tokens

    private func tokens(_ request: EmulatorRequest, _ parameters: JSONObject) -> EmulatorResponse {
        let now = configuration.now()
        let target = FaultState.Target(
            method: "oauth.token",
            access: .write,
            credential: .accessToken,
            host: request.host
        )
        let (answer, rule) = state.withLock { state -> (EmulatorResponse?, FaultRule?) in
            if let rule = state.data.usage.faults.strike(.before, target) { return (nil, rule) }
            do throws(MethodFailure) {
                let grant = try state.grant(for: parameters, at: now)
                state.authentication.add(grant.token)
                let answer = json(200) { write(grant, for: request, to: &$0) }
                return (answer, state.data.usage.faults.strike(.after, target))
            } catch {
                return (refusal(error), nil)
            }
        }
        return spoiled(answer, by: rule, request, .accessToken)
    }

    private func write(_ grant: TokenDesk.Grant, for request: EmulatorRequest, to writer: inout JSONWriter) {
        writer.object { writer in
            writer.member("access_token", grant.token.value)
            writer.member("expires", Int(grant.token.expiresAt ?? 0))
            writer.member("expires_in", Int(grant.lifetime))
            writer.member("scope", grant.token.scopes.sorted().joined(separator: ","))
            writer.member("domain", request.host)
            writer.member("server_endpoint", request.origin + "/rest/")
            writer.member("status", "L")
            writer.member("client_endpoint", request.origin + "/rest/")
            writer.member("member_id", Self.memberID)
            writer.member("user_id", grant.token.userID)
            writer.member("refresh_token", grant.refreshToken)
        }
    }

    // MARK: Authorization

    /// Sends the user, who is always signed in here and always agrees, back to the application.
    private func authorization(_ request: EmulatorRequest, _ parameters: JSONObject) -> EmulatorResponse {
        let now = configuration.now()
        let granted = state.withLock { state -> (code: String, application: EmulatorConfiguration.Application)? in
            guard let application = state.tokens?.application, let id = parameters["client_id"]?.string,
                id == application.clientID, let code = state.tokens?.issueCode(at: now)
            else { return nil }
            return (code, application)
        }
        guard let granted else { return .page(403) }
        guard let address = granted.application.redirectURI ?? parameters["redirect_uri"]?.string else {
            var page = EmulatorResponse.page(200)
            page.body = Array("<html><body><h1>Код авторизации</h1><pre>\(granted.code)</pre></body></html>".utf8)
            return page
        }
        let items = [
            ("code", granted.code), ("state", parameters["state"]?.string ?? ""), ("domain", request.host),
            ("member_id", Self.memberID), ("scope", granted.application.scopes.sorted().joined(separator: ",")),
            ("server_domain", request.host),
        ]
        let query = items.map { $0.0 + "=" + PHPQuery.encode($0.1) }.joined(separator: "&")
        return .moved(to: address + (address.contains("?") ? "&" : "?") + query)
    }

    /// The portal's number, which stays when its address changes.
    private static let memberID = "a24e0de5f3b24c0a9d5b3a7c1e6f8d24"
}

extension PortalState {
    /// Checks who asks for tokens and what they show for it.
    fileprivate mutating func grant(
        for parameters: JSONObject,
        at now: Double
    ) throws(MethodFailure) -> TokenDesk.Grant {
        func text(_ name: String) -> String { parameters[name].flatMap(PHP.text) ?? "" }
        guard var desk = tokens, text("client_id") == desk.application.clientID,
            text("client_secret") == desk.application.clientSecret
        else { throw .invalidClient }
        defer { tokens = desk }
        switch text("grant_type") {
        case "refresh_token": return try desk.refresh(text("refresh_token"), at: now)
        case "authorization_code": return try desk.redeem(code: text("code"), at: now)
        case "": throw .invalidRequest("The parameter grant_type is missing")
        default: throw .invalidRequest("The grant_type is not supported")
        }
    }
}
