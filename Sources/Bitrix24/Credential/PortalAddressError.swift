/// Why two settings do not say where a portal is and as whom to call it.
public struct PortalAddressError: Error, Hashable, Sendable {
    /// A setting that can be wrong.
    public enum Setting: String, Hashable, Sendable {
        /// The address of the portal.
        case baseURL = "BITRIX_BASE_URL"
        /// The credential.
        case token = "BITRIX_TOKEN"
    }

    /// The setting that is wrong.
    public var setting: Setting
    /// What is wrong and what is allowed, without the secret.
    public var reason: String

    /// Creates an error.
    public init(_ setting: Setting, _ reason: String) {
        self.setting = setting
        self.reason = reason
    }
}

extension PortalAddressError: CustomStringConvertible {
    public var description: String { "\(setting.rawValue): \(reason)" }
}
