import Testing

@testable import Bitrix24Emulator

struct RecordTests {
    @Test func `keeps what was set, in any order`() {
        var random = SplitMix64(seed: 3)
        var record = Record(id: 7)
        var expected: [Int: Cell] = [:]
        for _ in 0..<2000 {
            let index = random.number(in: 1...127)
            let cell: Cell = random.happens(30) ? .absent : .integer(random.below(100))
            record[Column(index: index)] = cell
            expected[index] = cell
        }

        for index in 1...127 { #expect(record[Column(index: index)] == expected[index] ?? .absent) }
        #expect(record[.id] == .integer(7))
    }

    @Test(arguments: [
        EntitySchema.lead, .deal, .contact, .company, .activity, .task, .user, .call, .requisite, .bankDetail,
    ])
    func `has room for the fields of each schema`(schema: EntitySchema) {
        #expect(schema.fields.count <= 128)
        #expect(schema.fields[0].name == "ID")
        #expect(Set(schema.fields.map(\.name)).count == schema.fields.count)
    }
}
