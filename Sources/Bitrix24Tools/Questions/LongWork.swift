import MCP

/// Work of many requests to the portal, which a client can follow.
struct LongWork {
    /// From how many requests on a client that can follow a task need not wait.
    private static let requests = 8

    private let request: RequestContext

    init(for request: RequestContext) {
        self.request = request
    }

    /// Lets the work go on as a task where it takes long.
    func start(requests: Int) {
        if requests >= Self.requests { request.continueAsTask() }
    }

    /// Says how many records have been read.
    func report(rows: Int, of total: Int) async {
        await request.report(progress: Double(rows), of: Double(total), "\(rows) / \(total)")
    }
}
