/// What has the argument that a client wants to fill in.
public enum CompletionReference: Hashable, Sendable {
    /// A prompt, by its name.
    case prompt(String)
    /// A family of resources, by its template.
    case resourceTemplate(String)
}

extension CompletionReference: CustomStringConvertible {
    public var description: String {
        switch self {
        case .prompt(let name): "prompt \(name.excerpt)"
        case .resourceTemplate(let template): "resource template \(template.excerpt)"
        }
    }
}
