/// Finds what somebody means among things that have codes and names.
package struct NameIndex<Thing: Sendable>: Sendable {
    /// What a text stands for.
    package enum Finding: Sendable {
        /// One thing.
        case found(Thing)
        /// Several things that fit equally well, the likeliest first.
        case several([Thing])
        /// Nothing fits; what is most like it comes first, and there may be none.
        case nothing([Thing])
    }

    private struct Entry: Sendable {
        let thing: Thing
        let codes: [String]
        let names: [NameText]
    }

    /// How many things are named where none is found.
    private static var mostCandidates: Int { 8 }

    private var entries: [Entry] = []

    /// Creates an index without things.
    package init() {}

    /// All things, in the order in which they were added.
    package var things: [Thing] { entries.map(\.thing) }

    /// Adds a thing.
    ///
    /// - Parameters:
    ///   - codes: What names it without doubt; the case of letters does not matter.
    ///   - names: What people call it.
    package mutating func add(_ thing: Thing, codes: [String], names: [String]) {
        entries.append(Entry(thing: thing, codes: codes.map { NameText.code($0) }, names: names.map { NameText($0) }))
    }

    /// Finds what a text stands for: a code, else the one name that is most like it.
    ///
    /// A name that is only spelt alike is never taken; it is a candidate.
    package func find(_ text: String) -> Finding {
        let code = NameText.code(text)
        let named = entries.filter { $0.codes.contains(code) }
        if named.count == 1 { return .found(named[0].thing) }
        if named.count > 1 { return .several(named.map(\.thing)) }
        let ranked = ranking(for: NameText(text))
        guard let best = ranked.first, best.likeness.isSufficient else {
            return .nothing(ranked.prefix(Self.mostCandidates).map(\.thing))
        }
        let equals = ranked.filter { $0.likeness.degree == best.likeness.degree }
        if equals.count == 1 { return .found(best.thing) }
        return .several(equals.prefix(Self.mostCandidates).map(\.thing))
    }

    /// The things that have a text as their code or as a name, word by word.
    package func same(as text: String) -> [Thing] {
        let code = NameText.code(text)
        let name = NameText(text)
        return entries.filter { $0.codes.contains(code) || (!name.isEmpty && $0.names.contains(name)) }.map(\.thing)
    }

    /// The things whose names are like a text, the likest first.
    package func ranked(by text: String) -> [Thing] { ranking(for: NameText(text)).map(\.thing) }

    private func ranking(for text: NameText) -> [(thing: Thing, likeness: Likeness)] {
        entries.enumerated()
            .compactMap { place, entry in
                entry.names.compactMap { Likeness(of: text, to: $0) }.min().map { (place, entry.thing, $0) }
            }
            .sorted { ($0.2, $0.0) < ($1.2, $1.0) }
            .map { ($0.1, $0.2) }
    }
}
