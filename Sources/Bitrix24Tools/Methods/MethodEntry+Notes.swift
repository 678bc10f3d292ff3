import Bitrix24

extension MethodEntry {
    /// What to know before the method is called, in the words of the locale.
    func notes(in texts: LocaleTexts) -> [String] {
        var notes: [String] = []
        if isDeprecated {
            notes.append(
                replacement.isEmpty
                    ? texts.message(.methodDeprecated)
                    : texts.message(.methodReplaced, ["replacement": String(replacement)])
            )
        }
        if isOfNewerInterface { notes.append(texts.message(.methodOfNewerInterface)) }
        if needsApplication { notes.append(texts.message(.methodNeedsApplication)) }
        if needsAdministrator { notes.append(texts.message(.methodNeedsAdministrator)) }
        return notes
    }
}

extension PortalContext {
    /// Whether `callBitrixMethod` calls a method here, or which setting of the server would let it.
    func verdict(on method: PortalMethod) -> String {
        guard let refusal = GatewayPolicy(gateway: settings.gateway).refusal(of: method) else { return "allowed" }
        return "SERVER_GATEWAY=\(refusal.needed.rawValue)"
    }
}
