import Bitrix24
import JSONCore

/// Decides which methods `callBitrixMethod` may call.
struct GatewayPolicy: Sendable {
    /// What the server was told to allow.
    let gateway: ToolSettings.Gateway

    /// Checks a method and, for a batch, every command inside it.
    ///
    /// - Throws: The first method that is not allowed.
    func check(_ method: PortalMethod, parameters: JSONObject) throws(GatewayRefusal) {
        if let refusal = refusal(of: method) { throw refusal }
        guard Self.isBatch(method) else { return }
        for member in parameters.members where member.key.lowercased().hasPrefix("cmd") {
            for command in Self.commands(in: member.value) {
                if let refusal = refusal(of: command) { throw refusal }
            }
        }
    }

    /// Why a method may not be called, whatever its parameters are; `nil` where it may, as a batch may always, of which
    /// only the commands count.
    func refusal(of method: PortalMethod) -> GatewayRefusal? {
        let needed = Self.isBatch(method) ? .read : Self.gateway(for: method.access)
        return gateway.rank >= needed.rank ? nil : GatewayRefusal(method: method, gateway: gateway, needed: needed)
    }

    private static func isBatch(_ method: PortalMethod) -> Bool { method.rawValue.lowercased() == "batch" }

    /// The methods inside a batch; what cannot be read as a command is kept as a name that no catalogue has.
    private static func commands(in value: JSONValue) -> [PortalMethod] {
        let commands = value.array ?? value.object?.members.map(\.value) ?? [value]
        return commands.map { command in
            let text = command.string ?? command["method"]?.string ?? command.text
            let name = text.prefix { $0 != "?" }
            return name.lowercased() == "batch" ? "batch inside batch" : PortalMethod(rawValue: String(name))
        }
    }

    private static func gateway(for access: MethodAccess) -> ToolSettings.Gateway {
        switch access {
        case .read: .read
        case .write, .mixed: .readwrite
        case .delete, .unknown: .full
        }
    }
}

extension ToolSettings.Gateway {
    /// How much is allowed, for comparison.
    fileprivate var rank: Int {
        switch self {
        case .read: 0
        case .readwrite: 1
        case .full: 2
        }
    }
}
