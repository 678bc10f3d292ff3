/// The names of fields that a caller wants.
enum FieldNames {
    /// The names in a list, also where one text has several between commas; no field has a comma in its name.
    static func names(in select: [String]?) -> [String] {
        (select ?? []).flatMap { $0.split { $0 == "," || $0.isWhitespace }.map(String.init) }
    }
}
