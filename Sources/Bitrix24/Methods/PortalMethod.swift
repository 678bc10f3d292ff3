/// The name of a REST method, such as `crm.lead.list`.
///
/// Portals do not care about its case.
public struct PortalMethod: RawRepresentable, Hashable, Sendable, ExpressibleByStringLiteral {
    public let rawValue: String

    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    public init(stringLiteral value: String) {
        rawValue = value
    }

    /// What the method does to the portal's data, by the catalogue.
    public var access: MethodAccess { MethodCatalogue.access(of: rawValue) }

    /// Whether the method answers in pages of 50 rows, by the catalogue.
    public var isPaged: Bool { MethodCatalogue.isPaged(rawValue) }

    /// Whether the name is one: letters, digits and underscores in parts joined by dots.
    ///
    /// No other name is ever sent, so that none can lead out of the path it becomes part of.
    public var isWellFormed: Bool {
        guard (1...Self.longest).contains(rawValue.utf8.count) else { return false }
        let parts = rawValue.utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
        return parts.allSatisfy { !$0.isEmpty && $0.allSatisfy(Self.isNameCharacter) }
    }

    private static let longest = 128

    private static func isNameCharacter(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"):
            true
        default: false
        }
    }
}

extension PortalMethod: CustomStringConvertible {
    public var description: String { rawValue }
}
