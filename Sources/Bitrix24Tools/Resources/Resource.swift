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
    func refuse(_ arguments: [String], in texts: LocaleTexts) throws {
        let faults = arguments.map { ToolInputFault(path: $0, reason: texts.message(.notForSingleRecord)) }
        guard faults.isEmpty else { throw ToolInputError(tool: ToolName(rawValue: path), faults: faults) }
    }

    /// Where a cursor says to go on.
    ///
    /// - Throws: A ``ToolInputError`` for a cursor that no answer gave out.
    func start(at cursor: String, in texts: LocaleTexts) throws -> RowOffset {
        guard let offset = Int(cursor).flatMap(RowOffset.init), offset.rawValue > 0, "\(offset.rawValue)" == cursor
        else {
            let excerpt = JSONValue.string(String(cursor.prefix(60))).text
            let fault = ToolInputFault(path: "cursor", reason: texts.message(.foreignCursor, ["cursor": excerpt]))
            throw ToolInputError(tool: ToolName(rawValue: path), faults: [fault])
        }
        return offset
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
