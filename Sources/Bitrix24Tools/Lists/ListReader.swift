import Bitrix24
import JSONCore

/// Fetches the pages that a question needs: one page by a single call, several by one batch.
struct ListReader: Sendable {
    let client: PortalClient

    /// The rows that a question asks for.
    ///
    /// - Throws: The error of the first page; a later one ends the rows and is told in the window.
    func rows(of query: ListQuery) async throws(PortalError) -> RowWindow {
        try await rows(of: query.kind, in: query.window) { query.parameters(start: $0) }
    }

    /// The rows of a window, whose pages are asked for with the parameters for their start.
    ///
    /// - Throws: The error of the first page; a later one ends the rows and is told in the window.
    func rows(
        of kind: RecordKind,
        in window: PageWindow,
        parameters: (_ start: Int) -> JSONObject
    ) async throws(PortalError) -> RowWindow {
        let commands = window.pageStarts.map { BatchCommand(kind.list, parameters($0)) }
        return try RowWindow(of: window, pages: try await pages(of: commands), kind: kind)
    }

    private func pages(
        of commands: [BatchCommand]
    ) async throws(PortalError) -> [Result<PortalAnswer, PortalError>] {
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
