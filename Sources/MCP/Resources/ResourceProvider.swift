/// What a server lets clients read.
public protocol ResourceProvider: Sendable {
    /// The resources that have a fixed address, in the order of the list.
    var resources: [ResourceDefinition] { get }
    /// The families of resources, in the order of the list.
    var templates: [ResourceTemplate] { get }

    /// Reads one resource; `nil` where there is none at this address.
    func read(_ uri: String, for request: RequestContext) async throws -> [ResourceContents]?
}

/// No resources at all.
public struct NoResources: ResourceProvider {
    public var resources: [ResourceDefinition] { [] }
    public var templates: [ResourceTemplate] { [] }

    /// Creates the empty provider.
    public init() {}

    public func read(_ uri: String, for request: RequestContext) async throws -> [ResourceContents]? { nil }
}
