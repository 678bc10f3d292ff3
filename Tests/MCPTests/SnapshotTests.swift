import Foundation
import JSONCore
import MCPTesting
import Testing

struct SnapshotTests {
    @Test func `gives the text of its file and fails where there is none`() throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
        let snapshots = folder.appending(path: "Snapshots")
        try FileManager.default.createDirectory(at: snapshots, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        try Data("expected".utf8).write(to: snapshots.appending(path: "a.json"))
        let testFile = folder.appending(path: "ATests.swift").path

        #expect(try Snapshot("a.json", beside: testFile).text(updatingTo: "expected") == "expected")
        #expect(throws: MissingSnapshot.self) { try Snapshot("b.json", beside: testFile).text(updatingTo: "b") }
    }

    @Test func `shows JSON with one member a line`() {
        let value: JSONValue = ["a": [1, []], "b": [:], "c": ["d": "e"]]

        #expect(
            value.prettyPrinted == """
                {
                  "a": [
                    1,
                    []
                  ],
                  "b": {},
                  "c": {
                    "d": "e"
                  }
                }

                """
        )
    }
}
