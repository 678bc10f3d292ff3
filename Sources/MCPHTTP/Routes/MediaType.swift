/// What a header `Content-Type` names.
enum MediaType {
    /// The type in lower case, without its parameters.
    static func name(_ header: String) -> String { header.prefix { $0 != ";" && $0 != " " }.lowercased() }
}
