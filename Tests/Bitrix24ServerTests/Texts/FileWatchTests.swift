import Testing

@testable import Bitrix24Server

struct FileWatchTests {
    private let old = FileStamp(inode: 1, size: 10)
    private let new = FileStamp(inode: 2, size: 20)

    @Test func `reads a file again once it has stayed the same for two looks`() {
        var watch = FileWatch(read: old)

        let decisions = [old, new, new, new, old, old].map { watch.hasSettled(on: $0) }

        #expect(decisions == [false, false, true, false, false, true])
    }

    @Test func `waits while a file is being written`() {
        var watch = FileWatch(read: old)

        let whileGrowing = (11...20).map { watch.hasSettled(on: FileStamp(inode: 1, size: $0)) }
        let afterwards = watch.hasSettled(on: FileStamp(inode: 1, size: 20))

        #expect(!whileGrowing.contains(true))
        #expect(afterwards)
    }

    @Test func `notices files that come and go`() {
        var watch = FileWatch(read: nil)

        let decisions = [nil, old, old, nil, nil, nil].map { watch.hasSettled(on: $0) }

        #expect(decisions == [false, false, true, false, true, false])
    }

    @Test func `takes a file that was put back for unchanged`() {
        var watch = FileWatch(read: old)

        let decisions = [new, old, old].map { watch.hasSettled(on: $0) }

        #expect(decisions == [false, false, false])
    }
}
