import Testing

@testable import CRM

struct EditDistanceTests {
    @Test(
        arguments: [
            ("deal", "deal", 0), ("deal", "dael", 1), ("deal", "deals", 1), ("deal", "seal", 1), ("deal", "de", 2),
            ("deal", "task", nil),
        ] as [(String, String, Int?)]
    )
    func `counts the slips between two words`(word: String, other: String, distance: Int?) {
        #expect(EditDistance.between(word, other, atMost: 2) == distance)
    }
}
