/// Where a renamed portal sends its clients.
///
/// A portal of the cloud that gets another name answers at the old one with a redirect to the same path on the new
/// host, in the same zone: `old.bitrix24.ru` becomes `new.bitrix24.ru`. Nothing else is followed, since whoever is
/// asked gets the secret.
///
/// Facts: https://apidocs.bitrix24.com/settings/how-to-call-rest-api/change-domen.html
struct PortalMove: Hashable {
    /// The statuses that a request may be sent elsewhere after, as it is.
    static let statuses: Set<Int> = [301, 302, 307, 308]
    private static let scheme = "https://"

    /// Scheme, host and port of the new address.
    let origin: String
    let host: String
    /// Whether the new host is in the same zone of the cloud as the old one.
    let staysInCloud: Bool

    /// Reads a redirect; `nil` where it leads to another path or port, to the same host, or over plain http.
    init?(from url: String, to location: String) {
        guard let origin = Self.origin(of: location), let old = Self.origin(of: url),
            let host = Self.host(of: origin), let oldHost = Self.host(of: old), host != oldHost,
            origin.hasPrefix(Self.scheme), old.hasPrefix(Self.scheme),
            Self.port(of: origin, host) == Self.port(of: old, oldHost), Self.path(of: location) == Self.path(of: url)
        else { return nil }
        self.origin = origin
        self.host = host
        staysInCloud = Self.zone(of: host).map { $0 == Self.zone(of: oldHost) } ?? false
    }

    /// Scheme, host and port of an address, in the form that others are compared with; `nil` where a portal could have
    /// no such address.
    static func origin(of url: String) -> String? {
        guard let path = path(of: url),
            let origin = try? PortalURL(parsing: String(url.dropLast(path.count))).origin
        else { return nil }
        return origin.hasPrefix(scheme) && origin.hasSuffix(":443") ? String(origin.dropLast(4)) : origin
    }

    /// The host of an address in lower case; `nil` where it has none that a portal could have.
    static func host(of url: String) -> String? {
        origin(of: url).flatMap { try? PortalURL(parsing: $0).host }
    }

    private static func path(of url: String) -> Substring? {
        url.firstRange(of: "://").map { url[$0.upperBound...].drop { !"/?#".contains($0) } }
    }

    private static func port(of origin: String, _ host: String) -> Substring {
        origin.dropFirst(scheme.count + host.count)
    }

    /// `bitrix24.ru` of `company.bitrix24.ru`; `nil` for hosts outside the cloud.
    private static func zone(of host: String) -> Substring? {
        let name = host.prefix { $0 != "." }
        let zone = host.dropFirst(name.count + 1)
        return zone.hasPrefix("bitrix24.") && !name.isEmpty ? zone : nil
    }
}
