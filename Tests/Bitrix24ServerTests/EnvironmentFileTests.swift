import Testing

@testable import Bitrix24Server

struct EnvironmentFileTests {
    @Test func `reads what people write`() throws {
        let text = """
            \u{FEFF}# the portal
            SERVER_PORT=9001

              SERVER_LOCALE = 'en'
            export SERVER_TIMEZONE="Europe/Moscow"
            BITRIX_TOKEN=1/a=b#c
            SERVER_HOST=
            SERVER_PORT=9002
            """

        let variables = try EnvironmentFile(parsing: text).variables

        #expect(
            variables == [
                "SERVER_PORT": "9002", "SERVER_LOCALE": "'en'", "SERVER_TIMEZONE": "\"Europe/Moscow\"",
                "BITRIX_TOKEN": "1/a=b#c", "SERVER_HOST": "",
            ]
        )
    }

    @Test func `reads lines that end as on Windows`() throws {
        let variables = try EnvironmentFile(parsing: "SERVER_PORT=9001\r\nSERVER_LOCALE=en\r\n").variables

        #expect(variables == ["SERVER_PORT": "9001", "SERVER_LOCALE": "en"])
    }

    @Test(arguments: [
        ("BITRIX_TOKEN topsecret", "no ="), ("=topsecret", "no key"), ("BITRIX TOKEN=topsecret", "no key"),
        ("BITRIX_TOKEN=\"topsecret", "quotation mark"), ("BITRIX_TOKEN='", "quotation mark"),
        ("1ST=topsecret", "no key"),
    ])
    func `names the line that is none and keeps what stands there to itself`(line: String, word: String) throws {
        let error = try #require(throws: ConfigurationError.self) {
            try EnvironmentFile(parsing: "SERVER_PORT=9001\n\n\(line)\n")
        }

        #expect(error.key == ".env line 3")
        #expect(error.reason.contains(word))
        #expect(!error.description.contains("topsecret"))
    }
}
