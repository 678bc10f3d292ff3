import MCP

/// What brings forth the messages of a stream, and stops when the client has left.
protocol StreamOwner: AnyObject, Sendable {
    var stream: ResponseStream { get }

    /// Takes note that the client has left.
    func leave()
}

/// A subscription for one response, which ends with it: with the last that holds this, or before.
final class SubscriptionOwner: StreamOwner {
    let stream: ResponseStream
    private let subscription: Subscription

    init(_ subscription: Subscription, of stream: ResponseStream) {
        self.subscription = subscription
        self.stream = stream
    }

    deinit { leave() }

    func leave() {
        subscription.cancel()
        stream.abandon()
    }
}
