import Bitrix24
import Bitrix24Emulator
import Bitrix24InProcess
import JSONCore
import Logging
import Testing

struct EmulatorTransportTests {
    @Test func `carries a call to the portal and its answer back`() async throws {
        let client = PortalClient(
            address: try PortalAddress(baseURL: "http://demo.invalid/rest/1/demo/", token: nil),
            transport: EmulatorTransport(portal: EmulatedPortal()),
            logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }
        )

        let answer = try await client.call("crm.lead.list", ["select": ["ID"]])

        #expect(Array(answer.result.elements).count == 50)
    }
}
