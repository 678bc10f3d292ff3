import Bitrix24
import JSONCore

/// Fetches the pages that a question needs: one page by a single call, several by one batch.
struct ListReader: Sendable {
    let client: PortalClient

    /// The rows that a question asks for.
    ///
    /// - Throws: The error of the first page; a later one ends the rows and is told in the window.
    func rows(of query: ListQuery) async throws(PortalError) -> RowWindow {
        try RowWindow(of: query.window, pages: try await pages(of: query), kind: query.kind)
    }

    private func pages(of query: ListQuery) async throws(PortalError) -> [Result<PortalAnswer, PortalError>] {
        let commands = query.window.pageStarts.map { start in
            BatchCommand(query.kind.list, query.parameters(start: start))
        }
        if commands.count > 1, commands.allSatisfy(\.isPackable) { return try await client.batch(commands) }
        var pages: [Result<PortalAnswer, PortalError>] = []
        for command in commands {
            do throws(PortalError) {
                let answer = try await client.call(command.method, command.parameters)
                pages.append(.success(answer))
                guard answer.next != nil else { break }
            } catch {
                pages.append(.failure(error))
                break
            }
        }
        return pages
    }
}
