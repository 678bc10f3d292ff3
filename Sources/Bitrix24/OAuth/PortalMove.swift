/// Where a renamed portal sends its clients.
///
/// A portal of the cloud that gets another name answers at the old one with a redirect to the same path on the new
/// host, in the same zone: `old.bitrix24.ru` becomes `new.bitrix24.ru`. Nothing else is followed, since whoever is
/// asked gets the secret.
struct PortalMove: Hashable {
    /// Scheme, host and port of the new address.
    let origin: String
    let host: String
    /// Whether the new host is in the same zone of the cloud as the old one.
    let staysInCloud: Bool

    /// Reads a redirect; `nil` where it leads to another path, port or scheme.
    init?(from url: String, to location: String) {
        guard let origin = Self.origin(of: location), let old = Self.origin(of: url), origin != old,
            let host = Self.host(of: location), let oldHost = Self.host(of: url),
            location.dropFirst(origin.count) == url.dropFirst(old.count),
            origin.replacing(host, with: "") == old.replacing(oldHost, with: "")
        else { return nil }
        self.origin = origin
        self.host = host
        staysInCloud = Self.zone(of: host).map { $0 == Self.zone(of: oldHost) } ?? false
    }

    /// Scheme, host and port of an address.
    static func origin(of url: String) -> String? {
        guard let mark = url.firstRange(of: "://") else { return nil }
        return String(url[..<url[mark.upperBound...].prefix { !"/?#".contains($0) }.endIndex])
    }

    /// The host of an address in lower case; `nil` where it has none that a portal could have.
    static func host(of url: String) -> String? {
        guard let origin = origin(of: url) else { return nil }
        return try? PortalURL(parsing: origin).host
    }

    /// `bitrix24.ru` of `company.bitrix24.ru`; `nil` for hosts outside the cloud.
    private static func zone(of host: String) -> Substring? {
        let name = host.prefix { $0 != "." }
        let zone = host.dropFirst(name.count + 1)
        return zone.hasPrefix("bitrix24.") && !name.isEmpty ? zone : nil
    }
}
