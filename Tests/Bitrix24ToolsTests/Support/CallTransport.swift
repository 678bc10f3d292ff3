import Bitrix24
import JSONCore

/// A portal with a lead that has had many calls, all begun at the same moment.
///
/// Unless the order names the number, each page has an order of its own.
struct CallTransport: PortalTransport {
    let count: Int

    func send(_ request: PortalRequest) async throws(PortalTransportError) -> PortalResponse {
        let parameters = (try? JSONValue(parsing: String(decoding: request.body, as: UTF8.self))) ?? .null
        let answer: JSONValue
        if request.method == "batch" {
            answer = batch(parameters["cmd"]?.object ?? [:])
        } else {
            answer = list(start: parameters["start"]?.int ?? 0, isExact: parameters["order"]?["ID"] != nil)
        }
        return PortalResponse(status: 200, headers: [], body: JSONFragment(answer).bytes)
    }

    private func batch(_ commands: JSONObject) -> JSONValue {
        var parts: [String: JSONObject] = [:]
        for command in commands.members {
            let answer = answer(to: command.value.string ?? "")
            for key in ["result", "total", "next"] {
                guard let value = answer[key] else { continue }
                parts[key, default: [:]][command.key] = value
            }
        }
        return [
            "result": [
                "result": .object(parts["result"] ?? [:]), "result_error": [],
                "result_total": .object(parts["total"] ?? [:]), "result_next": .object(parts["next"] ?? [:]),
            ]
        ]
    }

    private func answer(to command: String) -> JSONValue {
        let number = { (name: String) in
            command.split(separator: "&").lazy.compactMap { part -> Int? in
                part.hasSuffix("]") || !part.contains("\(name)=") ? nil : Int(part.drop { $0 != "=" }.dropFirst())
            }.first { _ in true }
        }
        switch command.prefix(while: { $0 != "?" }) {
        case "crm.activity.list": return list(start: number("start") ?? 0, isExact: command.contains("order[ID]"))
        case "crm.activity.get": return ["result": row(number("id") ?? 0)]
        case "user.get": return ["result": [["ID": "1", "NAME": "Anna", "LAST_NAME": "Petrova", "EMAIL": "a@b.test"]]]
        default: return ["result": []]
        }
    }

    private func list(start: Int, isExact: Bool) -> JSONValue {
        let first = start / 50 * 50
        let all = (1...count).map { isExact ? $0 : ($0 + first) % count + 1 }
        var answer: JSONObject = [
            "result": .array(all.dropFirst(first).prefix(50).map(row)), "total": .int(count),
        ]
        if first + 50 < count { answer["next"] = .int(first + 50) }
        return .object(answer)
    }

    private func row(_ id: Int) -> JSONValue {
        [
            "ID": .string("\(id)"), "RESPONSIBLE_ID": "1", "START_TIME": "2026-03-01T10:00:00+03:00",
            "DIRECTION": "1", "SUBJECT": "Call",
        ]
    }
}
