import Testing

@testable import Bitrix24

struct SecretTests {
    @Test(arguments: [PortalAddress.webhook, .application])
    func `stays hidden in every description and dump`(address: PortalAddress) {
        let request = PortalRequest(
            url: address.url(of: "crm.lead.list"),
            method: "crm.lead.list",
            headers: [],
            body: Array("{\"auth\":\"\(sentinel)\"}".utf8),
            timeout: .seconds(1)
        )
        var output = ""
        dump(address, to: &output)
        dump(address.credential, to: &output)
        dump(address.credential.secret, to: &output)
        dump(request, to: &output)

        output += "\(address) \(address.credential) \(address.credential.secret) \(request)"
        output += String(reflecting: address) + String(reflecting: address.credential) + String(reflecting: request)
        output += String(reflecting: address.credential.secret)

        #expect(!output.contains(sentinel))
        #expect(output.contains("<redacted>"))
    }

    @Test func `is revealed where it is asked for`() {
        #expect(Secret(sentinel).revealed == sentinel)
        #expect(Secret("a") != Secret("b"))
    }
}
