import Testing

@testable import Bitrix24Emulator

struct TableTests {
    @Test(arguments: 0..<8)
    func `holds what a plain list would after any changes`(seed: Int) {
        var random = SplitMix64(seed: UInt64(seed))
        var table = Table(.lead)
        var model: [RandomRecord] = []

        for _ in 0..<1500 {
            switch random.below(100) {
            // Tables grow in half of the runs and shrink to nothing in the others.
            case ..<(seed % 2 == 0 ? 50 : 30): append(&table, &model, &random)
            case 50..<75: replace(&table, &model, &random)
            default: remove(&table, &model, &random)
            }
        }

        #expect(table.rows.count == model.count)
        #expect(table.rows.map(\.id) == model.map(\.record.id))
        for (row, expected) in zip(table.rows, model) {
            for index in 1..<128 { #expect(row[Column(index: index)] == expected.cells[index] ?? .absent) }
        }
        for id in 0..<table.nextID {
            #expect((table[id] != nil) == model.contains { $0.record.id == id })
            #expect(table.rows.lowerBound(of: id) == model.count { $0.record.id < id })
        }
    }

    @Test func `leaves a copy as it was`() {
        var table = Table(.lead)
        for id in 1...200 { table.append(lead(id, "before")) }
        let copy = table
        let row = table.rows[99]

        table.replace(lead(100, "after"))
        let isRemoved = table.remove(7)
        table.append(lead(201, "after"))
        let isRemovedAgain = table.remove(7)

        #expect(isRemoved && !isRemovedAgain)
        #expect(table[100]?[LeadColumn.title] == .text("after"))
        #expect(row[LeadColumn.title] == .text("before"))
        #expect(copy.rows.map(\.id) == Array(1...200))
        #expect(copy.rows.allSatisfy { $0[LeadColumn.title] == .text("before") })
    }

    @Test func `never gives a number twice`() {
        var table = Table(.lead)
        for id in 1...3 { table.append(Record(id: id)) }

        let isRemoved = table.remove(3)

        #expect(isRemoved)
        #expect(table.nextID == 4)
    }

    private func lead(_ id: Int, _ title: String) -> Record {
        var record = Record(id: id)
        record[LeadColumn.title] = .text(title)
        return record
    }

    private func append(_ table: inout Table, _ model: inout [RandomRecord], _ random: inout SplitMix64) {
        let record = RandomRecord(id: table.nextID + random.below(3), &random)
        table.append(record.record)
        model.append(record)
    }

    private func replace(_ table: inout Table, _ model: inout [RandomRecord], _ random: inout SplitMix64) {
        guard !model.isEmpty else { return }
        let place = random.below(model.count)
        model[place] = RandomRecord(id: model[place].record.id, &random)
        table.replace(model[place].record)
    }

    private func remove(_ table: inout Table, _ model: inout [RandomRecord], _ random: inout SplitMix64) {
        guard !model.isEmpty else { return }
        let place = random.below(model.count)
        let isRemoved = table.remove(model[place].record.id)
        #expect(isRemoved)
        model.remove(at: place)
    }
}
