import JSONCore

/// One load of a directory: all that is missing in one batch, and further pages where a dictionary has more.
struct DirectoryLoad {
    typealias Outcome = DirectorySchedule<ErasedClock.Instant>.Outcome

    private let caller: PortalCaller
    private let keys: [DirectoryKey]
    private var pages: [DirectoryQuery.Subject: [JSONNode]] = [:]
    private var failures: [DirectoryQuery.Subject: PortalError] = [:]

    init(of keys: [DirectoryKey], caller: PortalCaller) {
        self.keys = keys
        self.caller = caller
    }

    /// Asks the portal.
    mutating func run() async {
        await run(DirectoryQuery.queries(for: keys))
    }

    /// Asks the portal, and lets as much as there is room for travel with commands that somebody sends anyway.
    ///
    /// - Returns: One result for each command.
    /// - Throws: What kept the batch with the commands from running; nothing has been loaded then.
    mutating func run(
        alongside commands: [BatchCommand]
    ) async throws(PortalError) -> [Result<PortalAnswer, PortalError>] {
        var queries = DirectoryQuery.queries(for: keys)
        let passengers = Array(queries.prefix(max(0, BatchRequest.largest - commands.count)))
        queries.removeFirst(passengers.count)
        let results: [Result<PortalAnswer, PortalError>]
        do {
            results = try await caller.batch(commands + passengers.map(\.command))
        } catch {
            for query in passengers + queries { failures[query.subject] = error }
            throw error
        }
        queries += zip(passengers, results.dropFirst(commands.count)).compactMap { take($1, for: $0) }
        await run(queries)
        return Array(results.prefix(commands.count))
    }

    /// Puts what has been loaded into a directory's contents.
    ///
    /// - Returns: How it went for each thing.
    func take(into contents: inout DirectoryContents) -> [DirectoryKey: Outcome] {
        var outcomes: [DirectoryKey: Outcome] = [:]
        for query in DirectoryQuery.queries(for: keys) {
            if let pages = pages[query.subject], failures[query.subject] == nil {
                contents.take(pages, for: query.subject)
            }
            for key in query.keys { outcomes[key] = outcome(of: key, in: query, contents: contents) }
        }
        return outcomes
    }

    private mutating func run(_ queries: [DirectoryQuery]) async {
        var queries = queries
        var requests = 0
        while !queries.isEmpty, requests < Self.mostRequests {
            let batch = queries.prefix(BatchRequest.largest)
            queries.removeFirst(batch.count)
            requests += 1
            queries += await ask(Array(batch))
        }
    }

    private mutating func ask(_ queries: [DirectoryQuery]) async -> [DirectoryQuery] {
        do {
            let results = try await caller.batch(queries.map(\.command))
            return zip(queries, results).compactMap { take($1, for: $0) }
        } catch {
            for query in queries { failures[query.subject] = error }
            return []
        }
    }

    /// Takes one page in and returns the query for the next one.
    private mutating func take(
        _ result: Result<PortalAnswer, PortalError>,
        for query: DirectoryQuery
    ) -> DirectoryQuery? {
        switch result {
        case .success(let answer):
            pages[query.subject, default: []].append(answer.result)
            return answer.next.flatMap { $0 > query.start ? DirectoryQuery(query.subject, start: $0) : nil }
        case .failure(let error):
            failures[query.subject] = error
            return nil
        }
    }

    private func outcome(of key: DirectoryKey, in query: DirectoryQuery, contents: DirectoryContents) -> Outcome {
        if let error = failures[query.subject] { return .failed(error) }
        guard pages[query.subject] != nil else {
            return .failed(PortalError(.unavailable, calling: query.command.method, message: "too many pages"))
        }
        if case .user(let id) = key, contents.users[id] == nil { return .absent }
        return .loaded
    }

    private static let mostRequests = 50
}
