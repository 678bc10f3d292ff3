import Bitrix24
import Bitrix24Emulator
import Bitrix24Testing
import JSONCore

/// What callers ask for and what goes wrong meanwhile; follows from a seed.
struct FaultSchedule: Sendable {
    /// One call of a caller.
    struct Call: Sendable {
        /// The title that a write sets, or the number of the contact that a read asks for.
        var name: String
        var isWrite: Bool
        var isBatch: Bool

        var method: PortalMethod { isWrite ? "crm.lead.add" : "crm.contact.list" }

        var parameters: JSONObject {
            isWrite ? ["fields": ["TITLE": .string(name)]] : ["filter": ["ID": .string(name)], "select": ["ID"]]
        }
    }

    var callers: [[Call]] = []
    var rules: [FaultRule] = []

    /// Makes a schedule.
    ///
    /// - Parameter contacts: The numbers of contacts to read, at least 48.
    init(seed: UInt64, contacts: [Int]) {
        var numbers = SeededNumbers(seed: seed)
        var reads = 0
        for caller in 0..<Int.random(in: 1...12, using: &numbers) {
            callers.append(
                (0..<Int.random(in: 1...4, using: &numbers)).map { position in
                    let isWrite = Int.random(in: 0..<3, using: &numbers) == 0
                    let isBatch = Int.random(in: 0..<5, using: &numbers) == 0
                    reads += 1
                    return Call(
                        name: isWrite ? "write-\(caller)-\(position)" : String(contacts[reads - 1]),
                        isWrite: isWrite,
                        isBatch: isBatch
                    )
                }
            )
        }
        for _ in 0..<Int.random(in: 1...4, using: &numbers) { rules.append(Self.rule(&numbers)) }
    }

    private static func rule(_ numbers: inout SeededNumbers) -> FaultRule {
        FaultRule(
            faults.randomElement(using: &numbers) ?? .cut,
            method: ["*", "*", "crm.lead.*", "crm.contact.*", "batch", "oauth.token"].randomElement(using: &numbers)
                ?? "*",
            access: [nil, nil, .read, .write].randomElement(using: &numbers) ?? nil,
            moment: Bool.random(using: &numbers) ? .before : .after,
            skip: Int.random(in: 0...3, using: &numbers),
            times: Int.random(in: 1...6, using: &numbers),
            probability: [0.1, 0.5, 1].randomElement(using: &numbers) ?? 1,
            latency: [0, 0, 0.5, 5, 15, 70].randomElement(using: &numbers) ?? 0
        )
    }

    private static let faults: [Fault] =
        FaultRefusal.allCases.map { .refusal($0) } + [
            .latency, .html(status: 200), .html(status: 403), .html(status: 500), .html(status: 502), .cut, .half,
            .drip(bytes: 100, pause: 1), .drip(bytes: 1, pause: 1), .redirect(to: "https://other.invalid"),
        ]
}
