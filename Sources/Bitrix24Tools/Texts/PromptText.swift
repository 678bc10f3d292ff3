package import JSONCore

/// What a locale says of a prompt.
package struct PromptText: Hashable, Sendable {
    /// A text or payload for the case that some argument is missing; without one, for all other cases.
    package struct Variant<Body: Hashable & Sendable>: Hashable, Sendable {
        /// The argument that must be missing.
        package var without: String?
        /// The text or payload.
        package var body: Body
    }

    /// The name that clients ask for.
    package var name: String
    /// The name that people see.
    package var title: String
    /// What the prompt is for.
    package var description: String
    /// What can be filled in, in order.
    package var arguments: [PromptArgumentText]
    /// What is said to the model; `{payload}` stands where the call goes.
    package var messages: [Variant<String>]
    /// The call: `tool` and `params`.
    package var payloads: [Variant<JSONObject>]

    /// The message for a set of missing arguments.
    package func message(without missing: Set<String>) -> String {
        Self.choose(from: messages, without: missing) ?? ""
    }

    /// The call for a set of missing arguments.
    package func payload(without missing: Set<String>) -> JSONObject {
        Self.choose(from: payloads, without: missing) ?? [:]
    }

    private static func choose<Body>(from variants: [Variant<Body>], without missing: Set<String>) -> Body? {
        let special = variants.first { $0.without.map(missing.contains) ?? false }
        return (special ?? variants.first { $0.without == nil })?.body
    }
}
