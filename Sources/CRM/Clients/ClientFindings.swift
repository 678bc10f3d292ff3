/// What a search for a client found.
package struct ClientFindings: Sendable {
    /// The likeliest records, the likeliest first.
    package internal(set) var records: [ClientRecord] = []
    /// How many records were found.
    package internal(set) var found = 0
    /// What the portal refused.
    package internal(set) var problems: [ClientSearchProblem] = []
    /// By what, and of which kind, the portal named only its 20 oldest records.
    package internal(set) var shortened: [(aim: ClientSearchAim, entity: EntityID)] = []
    /// How many records have the words of a name, where more have them than were compared.
    package internal(set) var namesakes: Int?
    /// Whether nobody has the words of a name, and more records have parts of them than were compared.
    package internal(set) var comparedSomeNames = false
    /// The names of companies that the records belong to, by kind and number.
    package internal(set) var links: [EntityID: [String: String]] = [:]

    mutating func add(_ problem: ClientSearchProblem) {
        for place in problems.indices where problems[place].take(problem) { return }
        problems.append(problem)
    }
}
