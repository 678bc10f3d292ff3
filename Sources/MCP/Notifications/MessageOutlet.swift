/// The way to a client while one of its requests runs: what is sent here belongs to that request.
package protocol MessageOutlet: Sendable {
    /// Sends one message, the JSON of which has no line breaks; returns when the client can take another.
    ///
    /// - Throws: What makes the way useless; a client that may come back is none.
    func send(_ message: [UInt8]) async throws

    /// Lets the client's connection go while the request runs on, where the client can ask for the rest later.
    func release()
}

extension MessageOutlet {
    package func release() {}
}
