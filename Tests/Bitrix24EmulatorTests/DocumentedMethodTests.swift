import JSONCore
import Testing

@testable import Bitrix24Emulator

struct DocumentedMethodTests {
    @Test(
        arguments: [
            ("sale.order.list", 403, "insufficient_scope"), ("crm.deal.recurring.list", 404, "ERROR_METHOD_NOT_FOUND"),
            ("made.up", 404, "ERROR_METHOD_NOT_FOUND"), ("telephony.externalCall.register", 403, "WRONG_AUTH_TYPE"),
            ("disk.storage.getlist", 403, "insufficient_scope"),
        ]
    )
    func `says of a method that is missing what a portal says`(method: String, status: Int, code: String) async throws {
        let error = try await TestPortal.shared.post(method).error()

        #expect(error.status == status)
        #expect(error.code == code)
    }

    @Test func `says less inside a batch`() async throws {
        let answer = try await TestPortal.shared.post("batch", ["cmd": ["a": "sale.order.list", "b": "made.up"]])

        let errors = try answer.result()["result_error"]
        #expect(errors?["a"]?["error"]?.string == "insufficient_scope")
        #expect(errors?["a"]?["error_description"]?.string == "")
        #expect(errors?["b"]?["error"]?.string == "ERROR_METHOD_NOT_FOUND")
    }

    @Test func `has every method that it implements under the documented scope`() {
        // The documentation has no page of its own for these.
        let undocumented: Set = ["crm.dealcategory.stage.list"]

        let strangers = MethodCatalog.methods.filter { method in
            let scope = DocumentedMethods.scope(of: method.name.lowercased())
            return scope != method.scope && !undocumented.contains(method.name.lowercased())
        }

        #expect(strangers.map(\.name) == [])
    }
}
