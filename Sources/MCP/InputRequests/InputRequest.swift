public import JSONCore

/// Something that a server asks of its client in the course of a request.
///
/// An answer is the object that the specification names: `ElicitResult`, `CreateMessageResult` or `ListRootsResult`.
public struct InputRequest: Hashable, Sendable {
    let method: String
    let params: JSONObject
    let capability: ClientCapability

    /// Asks the user to fill in a form.
    ///
    /// - Parameter schema: An object of flat properties, as the specification limits it.
    public static func elicitation(_ message: String, schema: JSONObject) -> InputRequest {
        InputRequest(
            method: "elicitation/create",
            params: ["message": .string(message), "requestedSchema": .object(schema)],
            capability: .elicitation
        )
    }

    /// Asks the user to open an address; that the user agreed says nothing about what came of it.
    public static func elicitation(_ message: String, opening url: String) -> InputRequest {
        InputRequest(
            method: "elicitation/create",
            params: ["mode": "url", "message": .string(message), "url": .string(url)],
            capability: .elicitationURL
        )
    }

    /// Asks a model of the client.
    ///
    /// - Parameter params: The parameters of `sampling/createMessage`, at least `messages` and `maxTokens`.
    public static func sampling(_ params: JSONObject) -> InputRequest {
        InputRequest(
            method: "sampling/createMessage",
            params: params,
            capability: params["tools"] == nil ? .sampling : .samplingTools
        )
    }

    /// Asks for the folders that the user works in.
    public static let roots = InputRequest(method: "roots/list", params: [:], capability: .roots)

    /// The request as a member of `inputRequests`.
    var fragment: JSONFragment {
        JSONFragment { writer in
            writer.member("method", method)
            writer.member("params", .object(params))
        }
    }

    /// The parameters for a client of a session, where an address that is to be opened has a name of its own.
    var sessionParams: JSONObject {
        guard capability == .elicitationURL else { return params }
        var params = params
        params["elicitationId"] = .string(RandomName.make())
        return params
    }

    /// What is wrong with an answer; `nil` where nothing is.
    func fault(in answer: JSONValue) -> String? {
        guard let answer = answer.object else { return "must be an object, not \(answer.kindPhrase)" }
        switch capability {
        case .elicitation, .elicitationURL:
            let actions = ["accept", "decline", "cancel"]
            guard let action = answer["action"]?.string, actions.contains(action) else {
                return "action must be one of \(actions.joined(separator: ", "))"
            }
            if let content = answer["content"], content.object == nil { return "content must be an object" }
        case .sampling, .samplingTools:
            guard answer["role"]?.string != nil else { return "role must be a string" }
            guard answer["content"] != nil else { return "content is missing" }
        case .roots:
            guard answer["roots"]?.array != nil else { return "roots must be an array" }
        case .extending: break
        }
        return nil
    }
}
