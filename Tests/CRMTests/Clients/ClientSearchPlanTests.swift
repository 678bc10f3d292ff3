import Bitrix24
import JSONCore
import Testing

@testable import CRM

struct ClientSearchPlanTests {
    /// PHP reads 1000 parameters of a command where nobody allows more.
    @Test(arguments: [
        "Преображенская Екатерина Schekochikhina Dzhemma", "Анна", "Xenia Yuryevich-Jakovleva", "Деепричастеев Елисей",
    ])
    func `asks little enough for one batch`(name: String) async throws {
        let portal = try await TestModel()
        let schemas = ClientFinder.entities.compactMap(portal.model.schema)
        let query = try ClientQuery(
            phone: "89161234567",
            email: "A@b.example",
            name: name,
            taxNumber: "500100732259",
            text: name + "а"
        )

        let steps = ClientSearchPlan(query, schemas: schemas, model: portal.model).steps

        #expect(schemas.count == 3)
        #expect(steps.count <= 50)
        for step in steps {
            #expect(step.command.isPackable)
            #expect(Self.leaves(of: .object(step.command.parameters)) < 900)
        }
    }

    private static func leaves(of value: JSONValue) -> Int {
        switch value {
        case .null, .bool, .number, .string: 1
        case .array(let elements): elements.map(leaves).reduce(0, +)
        case .object(let object): object.members.map { leaves(of: $0.value) }.reduce(0, +)
        }
    }

    @Test func `asks for each kind by itself, which the portal would leave out behind many of another`() async throws {
        let portal = try await TestModel()
        let schemas = ClientFinder.entities.compactMap(portal.model.schema)

        let steps = ClientSearchPlan(try ClientQuery(phone: "89161234567"), schemas: schemas, model: portal.model).steps

        #expect(steps.map { $0.command.parameters["entity_type"] } == ["CONTACT", "COMPANY", "LEAD"])
        #expect(steps.allSatisfy { $0.command.method == "crm.duplicate.findbycomm" })
    }
}
