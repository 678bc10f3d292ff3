import HTTPTypes
import Hummingbird
import JSONCore
import MCP

/// The JSON object that a program posts to an endpoint.
struct RESTBody {
    private let root: JSONNode

    /// Reads a body that was collected before.
    ///
    /// - Throws: A ``RESTError`` where it is no JSON object.
    init(parsing bytes: [UInt8]) throws(RESTError) {
        do throws(JSONError) {
            root = try JSONDocument(parsing: bytes).root
        } catch {
            throw RESTError(.badRequest, "invalid_request", "The body is not valid JSON: \(error).")
        }
        guard root.kind == .object else {
            throw RESTError(.badRequest, "invalid_request", "The body must be a JSON object, not \(root.kindPhrase).")
        }
    }

    /// Whether the body is a JSON-RPC message.
    var isMessage: Bool { root["jsonrpc"] != nil }

    /// Refuses members other than the given ones, so that a slip in a name is no silent loss.
    func allow(_ keys: [String]) throws(RESTError) {
        guard let stranger = root.members.first(where: { !keys.contains($0.key) }) else { return }
        throw RESTError(
            .badRequest,
            "invalid_request",
            "\(stranger.key) is not known here; allowed: \(keys.joined(separator: ", ")).",
            payload: ["field": .string(stranger.key), "allowed": .strings(keys)]
        )
    }

    /// A text that must be there.
    func text(_ key: String) throws(RESTError) -> String {
        guard let text = try optionalText(key) else {
            throw RESTError(
                .badRequest,
                "invalid_request",
                "\(key) is missing; it must be a string.",
                payload: ["field": .string(key)]
            )
        }
        return text
    }

    /// A text that may be absent or null.
    func optionalText(_ key: String) throws(RESTError) -> String? {
        guard let node = root[key], !node.isNull else { return nil }
        guard let text = node.string else { throw mismatch(key, node, "a string") }
        return text
    }

    /// An object that may be absent or null.
    func object(_ key: String) throws(RESTError) -> JSONObject {
        guard let node = root[key], !node.isNull else { return [:] }
        guard let object = JSONValue(node).object else { throw mismatch(key, node, "an object") }
        return object
    }

    private func mismatch(_ key: String, _ node: JSONNode, _ expected: String) -> RESTError {
        RESTError(
            .badRequest,
            "invalid_request",
            "\(key) must be \(expected), not \(node.kindPhrase).",
            payload: ["field": .string(key)]
        )
    }
}
