public import JSONCore

/// One JSON-RPC message that a client sent, read in place.
public enum Message: Sendable {
    /// Something that wants an answer.
    case request(Request)
    /// Something that wants none.
    case notification(method: String, params: JSONNode?)
    /// An answer to something that a server asked.
    case response(Response)

    /// A message that wants an answer.
    public struct Request: Sendable {
        /// What the answer refers to.
        public let id: RequestID
        /// What to do.
        public let method: String
        /// With what; an object where present.
        public let params: JSONNode?
    }

    /// An answer to something that a server asked.
    public struct Response: Sendable {
        /// Why there is no result.
        public struct Failure: Error, Sendable {
            /// What went wrong, for people.
            public let message: String
        }

        /// What the server named its request by.
        public let id: RequestID
        /// The result, or why there is none.
        public let outcome: Result<JSONNode, Failure>
    }

    /// Reads a message out of a document.
    ///
    /// - Throws: A ``Refusal`` that carries the request's id where that could be read.
    public init(_ node: JSONNode) throws(Refusal) {
        guard node.kind == .object else {
            throw Refusal(.invalidRequest, "A message is one JSON object, not \(node.kindPhrase).")
        }
        let id = node["id"].flatMap(RequestID.init)
        guard let version = node["jsonrpc"], version.isString("2.0") else {
            throw Refusal(.invalidRequest, "jsonrpc must be \"2.0\".", id: id)
        }
        guard let method = node["method"] else {
            self = .response(try Message.response(node, id: id))
            return
        }
        guard let name = method.string else {
            throw Refusal(.invalidRequest, "method must be a string, not \(method.kindPhrase).", id: id)
        }
        let params = try Message.params(of: node, id: id)
        guard let idNode = node["id"] else {
            self = .notification(method: name, params: params)
            return
        }
        guard let id else {
            throw Refusal(.invalidRequest, "id must be a string or an integer, not \(idNode.kindPhrase).")
        }
        self = .request(Request(id: id, method: name, params: params))
    }

    /// Whether an object calls itself a notification, right or wrong.
    static func isNotification(_ node: JSONNode) -> Bool {
        node.kind == .object && node["jsonrpc"]?.isString("2.0") == true && node["method"]?.string != nil
            && node["id"] == nil
    }

    private static func response(_ node: JSONNode, id: RequestID?) throws(Refusal) -> Response {
        guard node["result"] != nil || node["error"] != nil else {
            throw Refusal(.invalidRequest, "method is missing.", id: id)
        }
        guard let id else { throw Refusal(.invalidRequest, "The id of a response must be that of a request.") }
        guard let result = node["result"] else {
            let message = node["error"]?["message"]?.string ?? "no reason given"
            return Response(id: id, outcome: .failure(Response.Failure(message: message)))
        }
        return Response(id: id, outcome: .success(result))
    }

    private static func params(of node: JSONNode, id: RequestID?) throws(Refusal) -> JSONNode? {
        guard let params = node["params"], !params.isNull else { return nil }
        guard params.kind == .object else {
            throw Refusal(.invalidParams, "params must be an object, not \(params.kindPhrase).", id: id)
        }
        return params
    }
}

extension JSONNode {
    /// What the value is, in words for an error.
    package var kindPhrase: String {
        switch kind {
        case .null: "null"
        case .bool: "a boolean"
        case .number: "the number \(rawText.excerpt)"
        case .string: "a string"
        case .array: "an array"
        case .object: "an object"
        }
    }
}

extension JSONValue {
    /// What the value is, in words for an error.
    var kindPhrase: String {
        switch self {
        case .null: "null"
        case .bool: "a boolean"
        case .number(let number): "the number \(number.text.excerpt)"
        case .string: "a string"
        case .array: "an array"
        case .object: "an object"
        }
    }
}
