import Bitrix24Emulator
import JSONCore
import Testing

struct MessageTests {
    private let portal = TestPortal()

    @Test func `sends messages to people and groups`() async throws {
        let first = try await portal.post("im.message.add", ["DIALOG_ID": 3, "MESSAGE": " Привет "]).result()
        let reply: JSONValue = ["DIALOG_ID": "3", "MESSAGE": "И ещё", "REPLY_ID": first]
        let second = try await portal.post("im.message.add", reply).result()
        let group = try await portal.post("im.message.add", ["DIALOG_ID": "sg2", "ATTACH": ["BLOCKS": []]]).result()

        #expect(first == 1)
        #expect(second == 2)
        #expect(group == 3)
    }

    @Test(
        arguments: [
            ("im.message.add", ["MESSAGE": "x"], "USER_ID_EMPTY"),
            ("im.message.add", ["DIALOG_ID": "nobody", "MESSAGE": "x"], "USER_ID_EMPTY"),
            ("im.message.add", ["DIALOG_ID": 999, "MESSAGE": "x"], "USER_NOT_FOUND"),
            ("im.message.add", ["DIALOG_ID": "chat5", "MESSAGE": "x"], "ACCESS_ERROR"),
            ("im.message.add", ["DIALOG_ID": "sg9", "MESSAGE": "x"], "ACCESS_ERROR"),
            ("im.message.add", ["DIALOG_ID": 3, "MESSAGE": "  "], "MESSAGE_EMPTY"),
            ("im.message.add", ["DIALOG_ID": 3, "MESSAGE": "x", "ATTACH": "nope"], "ATTACH_ERROR"),
            ("im.message.add", ["DIALOG_ID": 3, "MESSAGE": "x", "KEYBOARD": "nope"], "KEYBOARD_ERROR"),
            ("im.message.add", ["DIALOG_ID": 3, "MESSAGE": "x", "REPLY_ID": 99], "REPLY_ACCESS_ERROR"),
            (
                "im.message.add",
                ["DIALOG_ID": 3, "MESSAGE": "x", "ATTACH": .string(String(repeating: "я", count: 30_001))],
                "ATTACH_OVERSIZE"
            ),
            ("im.notify", ["USER_ID": 0, "MESSAGE": "x"], "USER_ID_EMPTY"),
            ("im.notify.system.add", ["USER_ID": 3, "MESSAGE": "\n"], "MESSAGE_EMPTY"),
            ("im.notify.delete", [:], "PARAMS_ERROR"), ("im.notify.delete", ["TAG": "A"], "ACCESS_DENIED"),
        ] as [(String, JSONValue, String)]
    )
    func `refuses what cannot be sent`(method: String, parameters: JSONValue, code: String) async throws {
        let error = try await portal.post(method, parameters).error()

        #expect(error.code == code)
        #expect(error.status == (code == "ACCESS_DENIED" ? 403 : 400))
    }

    @Test func `refuses to answer across dialogues`() async throws {
        let first = try await portal.post("im.message.add", ["DIALOG_ID": 3, "MESSAGE": "x"]).result()

        let error = try await portal.post("im.message.add", ["DIALOG_ID": 5, "MESSAGE": "x", "REPLY_ID": first]).error()

        #expect(error.code == "REPLY_FROM_OTHER_CHAT_ERROR")
    }

    @Test func `takes notes back, and replaces those with the same tag`() async throws {
        let tagged: JSONValue = ["USER_ID": 3, "MESSAGE": "x", "TAG": "A"]
        let first = try await portal.post("im.notify.personal.add", tagged).result()
        let second = try await portal.post("im.notify.personal.add", tagged).result()

        let replaced = try await portal.post("im.notify.delete", ["ID": first]).result()
        let byTag = try await portal.post("im.notify.delete", ["TAG": "A", "CLIENT_ID": "app"]).result()
        let gone = try await portal.post("im.notify.delete", ["ID": second]).result()
        let nobody = try await portal.post("im.notify.personal.add", ["USER_ID": 999, "MESSAGE": "x"]).result()

        #expect(replaced == false)
        #expect(byTag == true)
        #expect(gone == false)
        #expect(nobody == false)
    }
}
