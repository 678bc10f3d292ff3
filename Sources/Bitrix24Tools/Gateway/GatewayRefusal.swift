import Bitrix24
import JSONCore

/// The server's settings do not allow a method.
struct GatewayRefusal: Error, Hashable {
    /// The method.
    let method: PortalMethod
    /// What the server was told to allow.
    let gateway: ToolSettings.Gateway
    /// What would allow the method.
    let needed: ToolSettings.Gateway

    /// Why, and how to allow it, in the words of the locale.
    func message(in texts: LocaleTexts) -> String {
        texts.message(
            method.access == .unknown ? .gatewayRefusedUnknown : .gatewayRefused,
            [
                "method": method.rawValue,
                "access": method.access.rawValue,
                "gateway": gateway.rawValue,
                "needed": needed.rawValue,
            ]
        )
    }

    /// What a program can use.
    var details: JSONObject {
        [
            "method": .string(method.rawValue),
            "access": .string(method.access.rawValue),
            "gateway": .string(gateway.rawValue),
            "needed": .string(needed.rawValue),
        ]
    }
}
