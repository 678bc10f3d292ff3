import Bitrix24
import Synchronization

/// Entries of `_meta` as they were written before: they stay the same for as long as the portal's dictionaries do.
final class EntryMemory: Sendable {
    private struct Key: Hashable {
        let fields: [MetaField]
        let detail: DetailLevel
    }

    private struct State {
        /// Which contents of the dictionaries the entries are made from.
        var generation = -1
        var entries: [Key: MetaEntries] = [:]
    }

    /// How many codes of a field are kept.
    private static let limit = 2_000

    private let state = Mutex(State())

    /// What is known of a kind of record.
    func entries(of kind: RecordKind, detail: DetailLevel, in snapshot: DirectorySnapshot?) -> MetaEntries {
        state.withLock { state in
            let known = state.generation == snapshot?.generation
            return known ? state.entries[Key(fields: kind.meta, detail: detail)] : nil
        } ?? MetaEntries(fields: kind.meta.count)
    }

    /// Keeps entries for later, unless newer ones are known.
    func keep(_ entries: MetaEntries, of kind: RecordKind, detail: DetailLevel, in snapshot: DirectorySnapshot) {
        guard entries.mostCodes <= Self.limit else { return }
        state.withLock { state in
            guard snapshot.generation >= state.generation else { return }
            if snapshot.generation > state.generation { state = State(generation: snapshot.generation) }
            state.entries[Key(fields: kind.meta, detail: detail)] = entries
        }
    }
}
