package import JSONCore

/// A task of the leads guide with the call that does it.
package struct GuideScenario: Hashable, Sendable {
    /// What the task is called.
    package var title: String
    /// What the task is.
    package var description: String
    /// The call: `tool` and `params`.
    package var payload: JSONObject

    /// Creates a scenario.
    package init(title: String, description: String, payload: JSONObject) {
        self.title = title
        self.description = description
        self.payload = payload
    }
}
