import Testing

@testable import Bitrix24Emulator

struct PackedRowTests {
    @Test(arguments: 0..<20)
    func `gives back what was packed`(seed: Int) {
        var random = SplitMix64(seed: UInt64(seed))
        var pool = TextPool()
        let records = (0..<100).map { RandomRecord(id: $0, &random) }

        let rows = records.map { $0.record.packed(&pool) }

        for (record, row) in zip(records, rows) {
            let packed = Record(id: record.record.id, packed: PackedRow(bytes: row, start: 0, texts: pool.texts))
            for index in 1..<128 {
                let cell = record.cells[index] ?? .absent
                #expect(packed[Column(index: index)] == cell)
                #expect(packed.unpacked[Column(index: index)] == cell)
            }
        }
    }

    @Test func `keeps the bytes of texts that count as equal`() {
        var pool = TextPool()
        let spellings = ["\u{451}", "\u{435}\u{308}", "a\u{323}\u{307}", "a\u{307}\u{323}"]
        var record = Record(id: 1)
        for (index, text) in spellings.enumerated() { record[Column(index: index + 1)] = .text(text) }

        let row = PackedRow(bytes: record.packed(&pool), start: 0, texts: pool.texts)

        for (index, text) in spellings.enumerated() {
            #expect(row[Column(index: index + 1)].text.map { Array($0.utf8) } == Array(text.utf8))
        }
    }

    @Test func `takes a text into the pool once, until the pool is full`() {
        var pool = TextPool()

        let places = (0..<20_000).map { pool.place(of: "text \($0)") }

        #expect(places.prefix(pool.texts.count).enumerated().allSatisfy { $0.offset == $0.element })
        #expect(places.dropFirst(pool.texts.count).allSatisfy { $0 == nil })
        #expect(pool.texts.count > 10_000)
        #expect(pool.place(of: "text 700") == 700)
    }

    @Test func `takes little room for a lead`() throws {
        let data = SampleCompany.make(seed: 24, now: 1_795_003_200, zone: PortalZone(offset: 0))
        var pool = TextPool()

        let size = data.leads.rows.reduce(0) { $0 + $1.packed(&pool).count }

        #expect(size / data.leads.rows.count < 130)
    }
}

/// A record with values of all sorts, and the values beside it.
struct RandomRecord {
    let record: Record
    let cells: [Int: Cell]

    init(id: Int, _ random: inout SplitMix64) {
        var record = Record(id: id)
        var cells: [Int: Cell] = [:]
        for _ in 0..<random.below(60) {
            let index = random.number(in: 1...127)
            let cell = Self.cell(&random)
            record[Column(index: index)] = cell
            cells[index] = cell
        }
        self.record = record
        self.cells = cells
    }

    private static func cell(_ random: inout SplitMix64) -> Cell {
        switch random.below(9) {
        case 0: .integer(number(&random))
        case 1: .money(number(&random))
        case 2: .text(text(&random))
        case 3: .flag(random.happens(50))
        case 4: .time(number(&random))
        case 5: .texts((0..<random.below(4)).map { _ in text(&random) })
        case 6: .integers((0..<random.below(4)).map { _ in number(&random) })
        case 7: .contacts((0..<random.below(4)).map { _ in contact(&random) })
        default: .absent
        }
    }

    private static func number(_ random: inout SplitMix64) -> Int {
        let number = Int(truncatingIfNeeded: random.next() >> UInt64(random.below(64)))
        return random.pick([number, -number, 0, .max, .min])
    }

    private static func text(_ random: inout SplitMix64) -> String {
        let length = random.pick([0, 1, 5, 60, 63, 64, 65, 2000])
        return random.happens(50)
            ? random.pick(["", "NEW", "Москва", "C1:WON"])
            : String((0..<length).map { _ in random.pick(["a", "я", "€", "🏭", "0", "\u{0}"]) })
    }

    private static func contact(_ random: inout SplitMix64) -> ContactValue {
        let values = [
            "+79001234567", "+0900", "+", "", "+7 900", "79001234567", "+123456789012345678", "+12345678901234567",
            "+1", text(&random),
        ]
        return ContactValue(id: number(&random), type: random.pick(["WORK", ""]), value: random.pick(values))
    }
}
