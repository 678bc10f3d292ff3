import JSONCore
import Testing

@testable import Bitrix24Tools

struct RowBufferTests {
    private let buffer: RowBuffer = {
        var buffer = RowBuffer()
        for number in ["1", "22", "333"] { buffer.append { $0.value(number) } }
        return buffer
    }()

    @Test(arguments: [(0, "[]"), (1, #"["1"]"#), (2, #"["1","22"]"#), (3, #"["1","22","333"]"#)])
    func `writes its first rows as an array`(count: Int, text: String) {
        #expect(buffer.array(first: count).text == text)
    }

    @Test(arguments: [(2, 0), (3, 1), (7, 1), (8, 2), (13, 2), (14, 3), (99, 3)])
    func `counts the rows that fit`(bytes: Int, count: Int) {
        #expect(buffer.count(within: bytes) == count)
    }

    @Test(arguments: [(3, 1, 2), (3, 6, 2), (3, 7, 1), (3, 99, 0), (1, 1, 0), (0, 5, 0)])
    func `counts the rows that remain when bytes have to go`(kept: Int, bytes: Int, count: Int) {
        #expect(buffer.count(of: kept, without: bytes) == count)
    }
}
