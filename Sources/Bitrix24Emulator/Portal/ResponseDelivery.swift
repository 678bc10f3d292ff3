/// How the bytes of a response reach the client.
package struct ResponseDelivery: Hashable, Sendable {
    /// How much of a response arrives, and in what steps.
    package enum Extent: Hashable, Sendable {
        /// All of it at once.
        case whole
        /// Nothing: the connection is closed before the first byte.
        case cut
        /// The head, which announces the whole body, and half of the body; then the connection is closed.
        case half
        /// All of it, so many bytes of the body at a time, with a pause between.
        case drip(bytes: Int, pause: Duration)
    }

    /// How much arrives.
    package var extent: Extent
    /// How long the client waits for the first byte, or for the end of the connection.
    package var latency: Duration

    /// Creates a delivery.
    package init(_ extent: Extent = .whole, latency: Duration = .zero) {
        self.extent = extent
        self.latency = latency
    }

    /// How long it takes until a body is there, or the connection is closed.
    package func duration(bytes count: Int) -> Duration {
        guard case .drip(let bytes, let pause) = extent else { return latency }
        return latency + pause * max(0, (count - 1) / max(1, bytes))
    }
}
