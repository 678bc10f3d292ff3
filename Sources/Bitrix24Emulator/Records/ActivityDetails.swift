import JSONCore

/// What an activity has beyond its fields.
struct ActivityDetails: Sendable {
    /// With whom it was; `nil` where that follows from the owner.
    var communications: [ActivityCommunication]?
    /// What it belongs to; `nil` where that follows from the owner.
    var bindings: [OwnerReference]?
    var files: [StoredFile] = []
    var settings = JSONObject()
    var providerParameters = JSONObject()
}
