import Testing

@testable import Bitrix24

struct LeakyBucketTests {
    private let start = ContinuousClock.now

    @Test func `starts a burst at once and then one request an interval`() {
        var bucket = LeakyBucket(limit: RateLimit(burst: 3, interval: .seconds(1)), emptyAt: start)

        let delays = (1...5).map { _ in
            let moment = bucket.start(at: start)
            bucket.add(at: moment)
            return start.duration(to: moment)
        }

        #expect(delays == [.zero, .zero, .zero, .seconds(1), .seconds(2)])
    }

    @Test func `gets its burst back after a quiet time`() {
        var bucket = LeakyBucket(limit: RateLimit(burst: 2, interval: .seconds(1)), emptyAt: start)
        bucket.add(at: start)
        bucket.add(at: start)
        let later = start.advanced(by: .seconds(2))

        #expect(bucket.start(at: later) == later)
        bucket.add(at: later)
        #expect(bucket.start(at: later) == later)
        bucket.add(at: later)
        #expect(bucket.start(at: later) == later.advanced(by: .seconds(1)))
    }

    @Test func `holds every request back while it is full`() {
        var bucket = LeakyBucket(limit: RateLimit(burst: 50, perSecond: 2), emptyAt: start)
        let moment = start.advanced(by: .seconds(30))

        bucket.fill(until: moment)

        #expect(bucket.start(at: start) == moment)
        bucket.add(at: moment)
        #expect(bucket.start(at: moment) == moment.advanced(by: .milliseconds(500)))
    }

    @Test func `knows when half of its burst is gone`() {
        var bucket = LeakyBucket(limit: RateLimit(burst: 4, interval: .seconds(1)), emptyAt: start)

        let halves = (1...3).map { _ in
            defer { bucket.add(at: start) }
            return bucket.isMoreThanHalfFree(at: start)
        }

        #expect(halves == [true, true, false])
        #expect(bucket.isMoreThanHalfFree(at: start.advanced(by: .seconds(1.5))))
    }

    @Test(arguments: [(0, 0.0), (-5, -1.0), (1, 1e-300), (1, .infinity), (50, .nan)])
    func `makes do with limits that make no sense`(burst: Int, rate: Double) {
        let bucket = LeakyBucket(limit: RateLimit(burst: burst, perSecond: rate), emptyAt: start)

        #expect(bucket.start(at: start) == start)
    }
}
