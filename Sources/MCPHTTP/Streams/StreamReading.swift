/// A reader's place at a stream, given up with the last that holds this: also where its response is never written.
final class StreamReading: Sendable {
    let stream: ResponseStream
    /// What names the reader.
    let reader: Int

    /// Begins to read where the last reader stopped; whoever still reads is sent away.
    init(_ stream: ResponseStream) {
        self.stream = stream
        reader = stream.attach()
    }

    /// Begins to read behind a message; whoever still reads is sent away.
    ///
    /// - Returns: `nil` where what comes behind the message is not kept any more.
    init?(_ stream: ResponseStream, after number: Int) {
        guard let reader = stream.attach(after: number) else { return nil }
        self.stream = stream
        self.reader = reader
    }

    deinit { stream.detach(reader) }
}
