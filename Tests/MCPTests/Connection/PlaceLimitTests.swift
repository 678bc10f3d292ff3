import Testing

@testable import MCP

@Suite(.timeLimit(.minutes(1)))
struct PlaceLimitTests {
    @Test func `gives as many places as it has, and then one for each that is given back`() async {
        let places = PlaceLimit(2)
        #expect(await places.take())
        #expect(await places.take())

        await withTaskGroup(of: Bool.self) { group in
            group.addTask { await places.take() }
            places.free()
            #expect(await group.next() == true)
        }
    }

    @Test func `gives no place to a task that was cancelled`() async {
        let places = PlaceLimit(0)

        await withTaskGroup(of: Bool.self) { group in
            group.addTask { await places.take() }
            group.cancelAll()
            #expect(await group.next() == false)
        }
    }

    @Test func `has all places when each was given back`() async {
        let places = PlaceLimit(3)
        #expect(await places.take())

        await withTaskGroup(of: Void.self) { group in
            group.addTask { await places.takeAll() }
            places.free()
        }
    }
}
