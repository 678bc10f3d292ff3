import Testing

@testable import Bitrix24

struct LeakyBucketTests {
    private let start = ContinuousClock.now

    @Test func `starts a burst at once and then one request an interval`() {
        var bucket = LeakyBucket(limit: RateLimit(burst: 3, interval: .seconds(1)), emptyAt: start)
        for _ in 1...3 {
            #expect(bucket.start(behind: 0, at: start) == start)
            bucket.add(at: start)
        }

        let delays = (0...3).map { start.duration(to: bucket.start(behind: $0, at: start)) }

        #expect(delays == [.seconds(1), .seconds(2), .seconds(3), .seconds(4)])
    }

    @Test func `gets its burst back after a quiet time`() {
        var bucket = LeakyBucket(limit: RateLimit(burst: 2, interval: .seconds(1)), emptyAt: start)
        bucket.add(at: start)
        bucket.add(at: start)

        let later = start.advanced(by: .seconds(2))

        #expect(bucket.start(behind: 1, at: later) == later)
        #expect(bucket.start(behind: 2, at: later) == later.advanced(by: .seconds(1)))
    }

    @Test func `holds every request back while it is full`() {
        var bucket = LeakyBucket(limit: RateLimit(burst: 50, perSecond: 2), emptyAt: start)
        let moment = start.advanced(by: .seconds(30))

        bucket.fill(until: moment)

        #expect(bucket.start(behind: 0, at: start) == moment)
        #expect(bucket.start(behind: 1, at: start) == moment.advanced(by: .milliseconds(500)))
    }

    @Test(arguments: [(0, 0.0), (-5, -1.0), (1, 1e-300), (1, .infinity), (50, .nan)])
    func `makes do with limits that make no sense`(burst: Int, rate: Double) {
        let bucket = LeakyBucket(limit: RateLimit(burst: burst, perSecond: rate), emptyAt: start)

        #expect(bucket.start(behind: 0, at: start) == start)
    }
}
