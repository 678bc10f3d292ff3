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
        accessByName[name] ?? accessByName[lowercased(name)] ?? .unknown
    }

    /// Whether a method answers in pages; the case of the name does not matter.
    static func isPaged(_ name: String) -> Bool { pagedNames.contains(lowercased(name)) }

    /// How many methods there are.
    static var count: Int { accessByName.count }

    /// The name with small Latin letters; other alphabets have letters whose small forms are Latin ones, and portals do
    /// not know those.
    private static func lowercased(_ name: some StringProtocol) -> String {
        String(decoding: name.utf8.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }, as: UTF8.self)
    }

    private static func keys(in names: String) -> [String] {
        names.utf8.split { $0 == 0x20 || $0 == 0x0A }.map { lowercased(Substring($0)) }
    }
}
