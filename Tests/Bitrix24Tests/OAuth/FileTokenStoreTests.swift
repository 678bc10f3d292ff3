import Foundation
import Testing

@testable import Bitrix24

struct FileTokenStoreTests {
    private let tokens = OAuthTokens(
        accessToken: Secret("access"),
        refreshToken: Secret("refresh"),
        origin: "https://company.bitrix24.ru"
    )

    @Test func `keeps tokens in a file for its owner alone`() throws {
        try inFolder { folder in
            let path = "\(folder)/tokens.json"
            let store = FileTokenStore(path: path)

            #expect(try store.load() == nil)
            try store.save(tokens)
            try store.save(OAuthTokens(accessToken: Secret("two"), refreshToken: Secret("three")))

            #expect(try store.load() == OAuthTokens(accessToken: Secret("two"), refreshToken: Secret("three")))
            let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
            #expect(mode == 0o600)
            #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == ["tokens.json"])
        }
    }

    @Test func `refuses a file that others can read`() throws {
        try inFolder { folder in
            let path = "\(folder)/tokens.json"
            try FileTokenStore(path: path).save(tokens)
            try FileManager.default.setAttributes([.posixPermissions: 0o644], ofItemAtPath: path)

            let error = #expect(throws: TokenStoreError.self) { try FileTokenStore(path: path).load() }

            #expect(error?.description.contains("chmod 600") == true)
        }
    }

    @Test(arguments: ["", "{}", "[1]", "access"])
    func `refuses a file that holds no tokens, without quoting it`(text: String) throws {
        try inFolder { folder in
            let path = "\(folder)/tokens.json"
            _ = FileManager.default.createFile(
                atPath: path,
                contents: Data(text.utf8),
                attributes: [.posixPermissions: 0o600]
            )

            let error = #expect(throws: TokenStoreError.self) { try FileTokenStore(path: path).load() }

            #expect(error?.description.contains("holds no tokens") == true)
        }
    }

    @Test func `tells beforehand whether tokens can be kept, and leaves nothing behind`() throws {
        try inFolder { folder in
            let store = FileTokenStore(path: "\(folder)/tokens.json")

            #expect(try store.check() == nil)
            #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == [])
            try store.save(tokens)
            #expect(try store.check() == tokens)
            #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == ["tokens.json"])
        }
        let error = #expect(throws: TokenStoreError.self) { try FileTokenStore(path: "/nowhere/tokens.json").check() }
        #expect(error?.description.contains("can't be written into its folder: No such file") == true)
    }

    @Test func `follows no link that somebody has put in its place`() throws {
        try inFolder { folder in
            let path = "\(folder)/tokens.json"
            try FileTokenStore(path: "\(folder)/other.json").save(tokens)
            try FileManager.default.createSymbolicLink(atPath: path, withDestinationPath: "\(folder)/other.json")

            #expect(throws: TokenStoreError.self) { try FileTokenStore(path: path).load() }
        }
    }

    @Test func `says where it can't write`() {
        let error = #expect(throws: TokenStoreError.self) {
            try FileTokenStore(path: "/nowhere/tokens.json").save(tokens)
        }

        #expect(error?.description.contains("/nowhere/tokens.json") == true)
    }

    private func inFolder(_ body: (String) throws -> Void) throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString).path
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(atPath: folder) }
        try body(folder)
    }
}
