public import JSONCore

/// What a server lets clients read.
public protocol ResourceProvider: Sendable {
    /// The resources that have a fixed address, in the order of the list.
    var resources: [ResourceDefinition] { get }
    /// The families of resources, in the order of the list.
    var templates: [ResourceTemplate] { get }

    /// Reads one resource; `nil` where there is none at this address.
    func read(_ uri: String, for request: RequestContext) async throws -> [ResourceContents]?
}

/// Resources whose rows can also be read as one object, by programs that speak no MCP.
public protocol QueryableResources: ResourceProvider {
    /// Reads rows of a resource; `nil` where there is none at this address.
    ///
    /// - Parameters:
    ///   - address: The address in any form that the provider knows.
    ///   - arguments: Which rows.
    ///   - cursor: Where an earlier answer said to go on.
    /// - Returns: An object with `metadata`, `data`, `next_cursor` and `total`.
    func query(
        _ address: String,
        arguments: JSONObject,
        cursor: String?,
        for request: RequestContext
    ) async throws -> JSONFragment?
}

/// No resources at all.
public struct NoResources: ResourceProvider {
    public var resources: [ResourceDefinition] { [] }
    public var templates: [ResourceTemplate] { [] }

    /// Creates the empty provider.
    public init() {}

    public func read(_ uri: String, for request: RequestContext) async throws -> [ResourceContents]? { nil }
}
