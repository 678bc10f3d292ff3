import Bitrix24Emulator
import JSONCore
import Synchronization
import Testing

/// A portal on a clock that a test moves.
struct TestPortal: Sendable {
    /// 2026-11-18, 15:00 in Moscow.
    static let noon = 1_795_003_200.0

    /// A portal for tests that change nothing.
    static let shared = TestPortal()

    private static let sample = EmulatorConfiguration(now: { noon })
    private static let samplePortal = EmulatedPortal(configuration: sample)

    private final class Clock: Sendable {
        let now = Mutex(TestPortal.noon)
    }

    private let clock = Clock()
    let portal: EmulatedPortal

    init(_ adjust: (inout EmulatorConfiguration) -> Void = { _ in }) {
        let clock = clock
        var configuration = EmulatorConfiguration(now: { clock.now.withLock { $0 } })
        adjust(&configuration)
        // The same company serves all portals that begin with it.
        let isSample = configuration.seed == Self.sample.seed && configuration.utcOffset == Self.sample.utcOffset
        portal =
            isSample && configuration.scale == nil
            ? EmulatedPortal(copying: Self.samplePortal, configuration: configuration)
            : EmulatedPortal(configuration: configuration)
    }

    func pass(seconds: Double) {
        clock.now.withLock { $0 += seconds }
    }

    /// Sends a JSON request by the demo webhook.
    func post(_ method: String, _ parameters: JSONValue = [:]) async throws -> Answer {
        try await send(
            "/rest/1/demo/\(method)",
            headers: [(name: "Content-Type", value: "application/json")],
            body: parameters.text
        )
    }

    /// Sends a JSON request by an access token of the demo application.
    func postAsApplication(_ method: String, _ parameters: JSONValue = [:]) async throws -> Answer {
        try await send(
            "/rest/\(method)?auth=demo-access-token",
            headers: [(name: "Content-Type", value: "application/json")],
            body: parameters.text
        )
    }

    func send(
        _ target: String,
        verb: String = "POST",
        headers: [(name: String, value: String)] = [],
        body: String = ""
    ) async throws -> Answer {
        let request = EmulatorRequest(verb: verb, target: target, headers: headers, body: Array(body.utf8))
        let response = await portal.respond(to: request)
        return Answer(status: response.status, text: String(decoding: response.body, as: UTF8.self))
    }

    /// Everything that the portal says to a plain GET.
    func response(to target: String, host: String = "demo.bitrix24.ru") async -> EmulatorResponse {
        await portal.respond(
            to: EmulatorRequest(verb: "GET", target: target, headers: [(name: "Host", value: host)])
        )
    }

    /// The rows of a list.
    func rows(_ method: String, _ parameters: JSONValue = [:]) async throws -> [JSONValue] {
        let answer = try await post(method, parameters)
        return try #require(answer.body["result"]?.array, "\(answer.text)")
    }

    /// The texts of one field in the rows of a list.
    func values(_ field: String, of method: String, _ parameters: JSONValue) async throws -> [String] {
        try await rows(method, parameters).map { row in try #require(row[field]?.string) }
    }
}

/// What a portal answered.
struct Answer: Sendable {
    let status: Int
    let text: String

    var body: JSONValue {
        get throws { JSONValue(try JSONDocument(parsing: text).root) }
    }
}

extension Answer {
    func result() throws -> JSONValue {
        let result = try body["result"]
        return try #require(result, "\(text)")
    }

    func error() throws -> (status: Int, code: String, message: String) {
        let body = try body
        let code = try #require(body["error"]?.string, "\(text)")
        return (status, code, try #require(body["error_description"]?.string))
    }
}
