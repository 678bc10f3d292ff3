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
        ("BITRIX_TOKEN topsecret", "no ="), ("export SERVER_PORT", "no ="), ("BITRIX TOKEN=topsecret", "no key"),
        ("bitrix-token=topsecret", "no key"),
        ("BITRIX_TOKEN=\"topsecret", "quotation mark"), ("BITRIX_TOKEN='", "quotation mark"),
    ])
    func `names the line that is none and keeps what stands there to itself`(line: String, word: String) throws {
        let error = try #require(throws: ConfigurationError.self) {
            try EnvironmentFile(parsing: "SERVER_PORT=9001\n\n\(line)\n")
        }

        #expect(error.key == ".env line 3")
        #expect(error.reason.contains(word))
        #expect(!error.description.contains("topsecret"))
    }

    @Test func `skips the lines of other programs and says which`() throws {
        let file = try EnvironmentFile(
            parsing: "KEY=\"-----BEGIN\nAbC\n-----END\"\n=1\nSERVER_PORT=9001\n1ST=2\nset -e\n"
        )

        #expect(file.variables == ["SERVER_PORT": "9001"])
        #expect(file.skippedLines == [1, 2, 3, 4, 6, 7])
    }
}
