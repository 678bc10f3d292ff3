import JSONCore
import Testing

@testable import Bitrix24Emulator

struct DocumentedMethodTests {
    @Test(
        arguments: [
            ("sale.order.list", 403, "insufficient_scope"), ("crm.deal.recurring.list", 404, "ERROR_METHOD_NOT_FOUND"),
            ("made.up", 404, "ERROR_METHOD_NOT_FOUND"), ("telephony.externalCall.register", 403, "WRONG_AUTH_TYPE"),
            ("disk.storage.getlist", 403, "insufficient_scope"), ("event.bind", 403, "WRONG_AUTH_TYPE"),
            ("events", 403, "WRONG_AUTH_TYPE"), ("app.option.get", 400, "ACCESS_DENIED"),
            ("crm.automation.trigger.list", 400, "ACCESS_DENIED"),
            ("tasks.task.file.attach", 404, "ERROR_METHOD_NOT_FOUND"),
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

    @Test(
        arguments: [
            ("user.get", true, true), ("User.Get", true, true), ("crm.lead.list", true, false), ("", false, false),
            ("event.bind", true, true), ("sale.order.list", false, false), ("placement.bind", true, false),
            ("made.up", false, false),
        ]
    )
    func `tells whether a method can be called`(name: String, exists: Bool, isAvailable: Bool) async throws {
        let portal = TestPortal { $0.webhook.scopes = ["user", "sale"] }

        let answer = try await portal.post("method.get", ["name": .string(name)]).result()

        #expect(answer == ["isExisting": .bool(exists), "isAvailable": .bool(isAvailable)])
    }

    @Test func `lists methods and scopes`() async throws {
        let portal = TestPortal { $0.webhook.scopes = ["department"] }

        let own = try await portal.post("methods").result().array ?? []
        let user = try await portal.post("methods", ["scope": "user"]).result().array ?? []
        let common = try await portal.send("/rest/1/demo/methods?scope=", verb: "GET").result().array ?? []
        let full = try await portal.post("methods", ["full": true]).result().array ?? []
        let scopes = try await portal.post("scope", ["full": "true"]).result().array ?? []

        #expect(own.contains("department.get") && own.contains("server.time") && !own.contains("user.get"))
        #expect(Set(user) == ["user.current", "user.fields", "user.get", "user.search"])
        #expect(common.contains("profile") && common.contains("event.bind") && !common.contains("department.get"))
        #expect(Set(full).isSuperset(of: own + user + common))
        #expect(scopes.contains("sonet_group") && scopes.contains("disk"))
        let named = scopes.compactMap(\.string)
        #expect(named == named.sorted())
        #expect(Set(named).isSuperset(of: MethodCatalog.methods.map(\.scope).filter { !$0.isEmpty }))
        #expect(EmulatorConfiguration.allScopes == Set(MethodCatalog.methods.map(\.scope).filter { !$0.isEmpty }))
    }

    @Test func `has the scopes of all documented methods among those of portals`() {
        let known = Set(ScopeNames.all)

        for method in DocumentedMethods.ofApplications.union(MethodCatalog.methods.map { $0.name.lowercased() }) {
            let scope = DocumentedMethods.scope(of: method) ?? ""
            #expect(scope.isEmpty || known.contains(scope), "\(method): \(scope)")
        }
    }
}
