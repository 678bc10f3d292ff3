/// What the documentation of the REST API says about each method.
enum MethodCatalogue {
    /// The methods whose parameters decide.
    static let mixed = "batch entity.rights event.offline.get"

    private static let accessByName: [String: MethodAccess] = {
        let classes = [(reads, MethodAccess.read), (writes, .write), (deletes, .delete), (mixed, .mixed)]
        let entries = classes.flatMap { names, access in keys(in: names).map { ($0, access) } }
        return Dictionary(entries) { first, _ in first }
    }()

    private static let pagedNames = Set(keys(in: paged))

    /// What a method does to the portal's data; the case of the name does not matter.
    static func access(of name: String) -> MethodAccess {
        accessByName[name] ?? accessByName[name.lowercased()] ?? .unknown
    }

    /// Whether a method answers in pages; the case of the name does not matter.
    static func isPaged(_ name: String) -> Bool { pagedNames.contains(name.lowercased()) }

    /// How many methods there are.
    static var count: Int { accessByName.count }

    private static func keys(in names: String) -> [String] {
        names.split(whereSeparator: \.isWhitespace).map { $0.lowercased() }
    }
}
