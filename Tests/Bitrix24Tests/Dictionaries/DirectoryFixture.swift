import Bitrix24
import JSONCore
import Synchronization

/// A portal with a few entries in each dictionary, which answers batches only.
final class DirectoryPortal: Sendable {
    /// What each method answers; a test may change it.
    let results = Mutex<[String: String]>([
        "crm.status.list": """
        [{"ID":"3","ENTITY_ID":"STATUS","STATUS_ID":"JUNK","NAME":"Некачественный лид","SORT":"50","COLOR":"#FF5752",
          "SEMANTICS":"F","EXTRA":{"SEMANTICS":"failure","COLOR":"#FF0000"}},
         {"ID":"1","ENTITY_ID":"STATUS","STATUS_ID":"NEW","NAME":"Не обработан","SORT":"10","SEMANTICS":null},
         {"ID":"9","ENTITY_ID":"SOURCE","STATUS_ID":"CALL","NAME":"Звонок","SORT":"10","SEMANTICS":""},
         {"ID":"4","ENTITY_ID":"DEAL_STAGE","STATUS_ID":"NEW","NAME":"Новая","SORT":10},
         {"ID":"5","ENTITY_ID":"DEAL_STAGE","STATUS_ID":"APOLOGY","NAME":"Анализ","SORT":80,"EXTRA":{"SEMANTICS":"apology"}},
         {"ID":"6","ENTITY_ID":"DEAL_STAGE_1","STATUS_ID":"C1:WON","NAME":"Успех","SORT":60,"SEMANTICS":"S"}]
        """,
        "crm.currency.list": #"[{"CURRENCY":"RUB","FULL_NAME":"Российский рубль"},{"CURRENCY":"EUR","FULL_NAME":""}]"#,
        "crm.category.list": """
        {"categories":[{"id":1,"name":"Опт","sort":200,"isDefault":"N"},{"id":0,"name":"Общая","sort":100,"isDefault":"Y"}]}
        """,
        "tasks.task.getFields": """
        {"fields":{"TITLE":{"title":"Название","type":"string"},
         "STATUS":{"type":"enum","values":{"2":"Ждёт выполнения","5":"Завершена"}},
         "PRIORITY":{"type":"enum","values":["Низкий","Средний","Высокий"]}}}
        """,
    ])
    /// What commands answer with an error instead.
    let errors = Mutex<[String: String]>([:])
    /// The users there are.
    let users = Mutex<Set<Int>>(Set(1...120))

    /// Answers a batch.
    func answer(_ request: PortalRequest) -> ScriptedTransport.Reply {
        let parameters = try? JSONValue(parsing: String(decoding: request.body, as: UTF8.self))
        guard request.method == "batch", let commands = parameters?["cmd"]?.object else {
            return .refusal(400, "NOT_BATCH")
        }
        var results = JSONObject()
        var failures = JSONObject()
        for command in commands.members {
            let text = command.value.string ?? ""
            let method = String(text.prefix { $0 != "?" })
            if let code = errors.withLock({ $0[method] }) {
                failures[command.key] = ["error": .string(code), "error_description": "no"]
            } else {
                results[command.key] = method == "user.get" ? users(in: text) : result(of: method)
            }
        }
        let empty: JSONValue = []
        let body: JSONValue = [
            "result": [
                "result": results.isEmpty ? empty : .object(results),
                "result_error": failures.isEmpty ? empty : .object(failures),
            ]
        ]
        return .answer(body.text)
    }

    private func result(of method: String) -> JSONValue {
        results.withLock { $0[method] }.flatMap { try? JSONValue(parsing: $0) } ?? .null
    }

    private func users(in command: String) -> JSONValue {
        let ids = command.split(separator: "&").compactMap { item -> Int? in
            item.contains("FILTER[ID]") ? Int(item.drop { $0 != "=" }.dropFirst()) : nil
        }
        let known = users.withLock { $0 }
        let start = command.split(separator: "&").first { $0.hasPrefix("start=") }.flatMap { Int($0.dropFirst(6)) } ?? 0
        let asked = command.contains("FILTER[ACTIVE]=Y") ? Array(known.sorted().dropFirst(start)) : ids
        return .array(
            asked.filter(known.contains).prefix(50).map { id in
                [
                    "ID": .string("\(id)"), "NAME": "Анна", "LAST_NAME": .string("Петрова \(id)"),
                    "EMAIL": .string("user\(id)@example.com"), "WORK_POSITION": id == 1 ? "Директор" : "",
                    "ACTIVE": true,
                ]
            }
        )
    }
}
