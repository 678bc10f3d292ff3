import Foundation
import Testing

@testable import MCP

struct DescriptorReaderTests {
    @Test func `reads a pipe to its end`() async throws {
        let pipe = Pipe()
        let bytes = [UInt8](repeating: 7, count: 300_000)
        async let writing: Void = write(bytes, to: pipe.fileHandleForWriting)

        var count = 0
        for await chunk in DescriptorReader.bytes(of: pipe.fileHandleForReading.fileDescriptor) { count += chunk.count }

        try await writing
        #expect(count == bytes.count)
    }

    @Test func `ends at once where there is nothing to read from`() async {
        for await _ in DescriptorReader.bytes(of: -1) { Issue.record("read something") }
    }

    @concurrent
    private func write(_ bytes: [UInt8], to file: FileHandle) async throws {
        try file.write(contentsOf: bytes)
        try file.close()
    }
}
