import Bitrix24

/// A caller gave something that no method can be called.
struct MalformedMethod: Error, Hashable {
    /// What the caller gave.
    let method: PortalMethod
}
