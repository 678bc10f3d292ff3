import Bitrix24
import JSONCore

/// A portal that gives every call the same answer.
struct CannedTransport: PortalTransport {
    let answer: JSONValue

    func send(_ request: PortalRequest) async throws(PortalTransportError) -> PortalResponse {
        PortalResponse(status: 200, headers: [], body: JSONFragment(answer).bytes)
    }

    /// The answer as a client reads it.
    static func answer(_ answer: JSONValue) async throws -> PortalAnswer {
        let client = PortalClient(
            address: try PortalAddress(baseURL: "https://portal.test/rest/1/code/", token: nil),
            transport: CannedTransport(answer: answer),
            logger: .silent
        )
        return try await client.call("crm.lead.list")
    }
}
