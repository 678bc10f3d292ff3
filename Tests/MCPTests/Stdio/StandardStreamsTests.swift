import Foundation
import Testing

@testable import MCP

struct StandardStreamsTests {
    private let pipe = Pipe()

    private var streams: StandardStreams {
        StandardStreams(
            inputDescriptor: pipe.fileHandleForReading.fileDescriptor,
            outputDescriptor: pipe.fileHandleForWriting.fileDescriptor
        )
    }

    @Test(arguments: [0, 1, 4_096, 65_536, 65_537, 1_000_000])
    func `everything is written in its order`(count: Int) async throws {
        let bytes = (0..<count).map { UInt8(truncatingIfNeeded: $0 &* 31 >> 3) }
        async let read = readAll()
        try await streams.write(bytes)
        try await streams.write(Array(bytes.prefix(10)))
        try pipe.fileHandleForWriting.close()

        #expect(await read == bytes + bytes.prefix(10))
    }

    @Test func `what waits for a client waits for nobody else`() async throws {
        // No reader yet, so this cannot end on the thread that it began on.
        let writing = Task { @MainActor in try await streams.write([UInt8](repeating: 7, count: 300_000)) }
        await MainActor.run {}
        async let read = readAll()
        try await writing.value
        try pipe.fileHandleForWriting.close()

        #expect(await read.count == 300_000)
    }

    @Test func `a client that has gone is an error`() async throws {
        signal(SIGPIPE, SIG_IGN)
        try pipe.fileHandleForReading.close()

        await #expect(throws: StandardStreams.IOError(operation: "write to standard output", code: EPIPE)) {
            try await streams.write([1, 2, 3])
        }
    }

    private func readAll() async -> [UInt8] {
        var all: [UInt8] = []
        for await chunk in DescriptorReader.bytes(of: pipe.fileHandleForReading.fileDescriptor) { all += chunk }
        return all
    }
}
