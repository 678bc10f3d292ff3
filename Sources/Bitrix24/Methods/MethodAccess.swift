/// What a REST method does to the portal's data.
public enum MethodAccess: String, CaseIterable, Hashable, Sendable {
    /// It only reads.
    case read
    /// It adds or changes.
    case write
    /// It deletes.
    case delete
    /// It depends on the parameters.
    case mixed
    /// The catalogue does not have the method.
    case unknown
}
