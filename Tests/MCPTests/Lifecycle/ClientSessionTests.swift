import JSONCore
import Synchronization
import Testing

@testable import MCP

@Suite(.timeLimit(.minutes(1)))
struct ClientSessionTests {
    @Test func `asks, and takes the answer of the same id`() async throws {
        let session = ClientSession()
        let outlet = RecordingOutlet()
        let answer = Task { try await session.ask(.roots, through: outlet) }
        let request = try await outlet.next()
        #expect(request == ["jsonrpc": "2.0", "id": 1, "method": "roots/list"])
        session.take(try Self.response(#"{"jsonrpc":"2.0","id":9,"result":{"roots":[]}}"#))
        session.take(try Self.response(#"{"jsonrpc":"2.0","id":1,"result":{"roots":[{"uri":"file:///a"}]}}"#))

        #expect(try await answer.value == ["roots": [["uri": "file:///a"]]])
    }

    @Test(arguments: [
        (
            #"{"jsonrpc":"2.0","id":1,"error":{"code":-1,"message":"User said no"}}"#,
            InputUnavailable.Reason.refused("User said no")
        ),
        (#"{"jsonrpc":"2.0","id":1,"result":{}}"#, .malformed("roots must be an array")),
    ])
    func `says why there is no answer`(response: String, reason: InputUnavailable.Reason) async throws {
        let session = ClientSession()
        let outlet = RecordingOutlet()
        let answer = Task { try await session.ask(.roots, through: outlet) }
        _ = try await outlet.next()
        session.take(try Self.response(response))

        let error = await #expect(throws: InputUnavailable.self) { _ = try await answer.value }
        #expect(error?.reason == reason)
    }

    @Test func `a handler that is withdrawn withdraws what it asked`() async throws {
        let session = ClientSession()
        let outlet = RecordingOutlet()
        let asking = Task { try await session.ask(.roots, through: outlet) }
        _ = try await outlet.next()
        asking.cancel()

        #expect(
            try await outlet.next()
                == ["jsonrpc": "2.0", "method": "notifications/cancelled", "params": ["requestId": 1]]
        )
        await #expect(throws: CancellationError.self) { _ = try await asking.value }
    }

    @Test func `nobody waits for the client of a session that has ended`() async throws {
        let session = ClientSession()
        let outlet = RecordingOutlet()
        let answer = Task { try await session.ask(.roots, through: outlet) }
        _ = try await outlet.next()
        session.end()

        let error = await #expect(throws: InputUnavailable.self) { _ = try await answer.value }
        #expect(error?.reason == .unreachable)
        await #expect(throws: InputUnavailable.self) { _ = try await session.ask(.roots, through: outlet) }
    }

    @Test func `watches only so many resources`() throws {
        let session = ClientSession()
        for number in 0..<ClientSession.resourceLimit { try session.watch("sample://\(number)") }

        #expect(throws: RPCError.self) { try session.watch("sample://more") }
        try session.watch("sample://1")
        session.unwatch("sample://1")
        try session.watch("sample://more")
    }

    @Test func `watches no resource whose address is too long`() throws {
        let session = ClientSession()
        let longest = String(repeating: "ф", count: 1024)
        try session.watch(longest)

        let error = #expect(throws: RPCError.self) { try session.watch(longest + "a") }
        #expect(error?.code == .invalidParams)
        #expect(session.resources == [longest])
    }

    private static func response(_ text: String) throws -> Message.Response {
        guard case .response(let response) = try Message(JSONDocument(parsing: text).root) else { throw NoResponse() }
        return response
    }

    private struct NoResponse: Error {}
}

/// Keeps what is sent, to be read one by one.
private struct RecordingOutlet: MessageOutlet {
    private let messages = AsyncStream<[UInt8]>.makeStream()

    func send(_ message: [UInt8]) async throws { messages.continuation.yield(message) }

    func next() async throws -> JSONValue {
        for await message in messages.stream { return JSONValue(try JSONDocument(parsing: message).root) }
        return .null
    }
}
