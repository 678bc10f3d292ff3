import JSONCore
import MCP

/// Something of the portal or of the product that clients can read.
protocol Resource: Sendable {
    /// The short form of its address, such as `crm/leads`.
    var path: String { get }
    /// Whether single records can be read by their number.
    var hasItems: Bool { get }
    /// The families of addresses below it that a client can fill in.
    var templates: [AddressTemplate] { get }

    /// Reads a part of the whole.
    func page(
        _ arguments: JSONObject,
        in context: PortalContext,
        for request: RequestContext
    ) async throws -> ResourcePage

    /// Reads one record; `nil` where there is none with this number.
    func item(_ id: RecordID, in context: PortalContext) async throws -> ResourcePage?
}

extension Resource {
    var hasItems: Bool { false }
    var templates: [AddressTemplate] { [] }

    func item(_ id: RecordID, in context: PortalContext) async throws -> ResourcePage? { nil }

    /// Refuses the arguments of a single record, which takes none.
    func refuse(_ arguments: JSONObject) throws {
        let faults = arguments.keys.map { ToolInputFault(path: $0, reason: "is not for a single record") }
        guard faults.isEmpty else { throw ToolInputError(tool: ToolName(rawValue: path), faults: faults) }
    }

    /// Checks and decodes arguments.
    ///
    /// - Throws: A ``ToolInputError`` with all faults, under the name of the resource.
    func decoded<Arguments: Decodable>(
        _ arguments: JSONObject,
        as type: Arguments.Type = Arguments.self
    ) throws -> Arguments {
        do {
            return try JSONSchema(of: type).validated(.object(arguments)).get().decoded()
        } catch let error as ToolInputFaults {
            throw ToolInputError(tool: ToolName(rawValue: path), faults: error.faults)
        }
    }
}
