package import NIOCore

/// How many connections there may be, how long what happens on one may take, and how large answers may be.
package struct HTTPLimits: Sendable {
    /// How many connections there may be at a time; further exchanges wait for one until their deadline.
    package var connections: Int
    /// Making a connection, and as long again the handshake.
    package var connecting: TimeAmount
    /// How many bytes an answer may have that is handed over as a whole.
    package var answer: Int
    /// A server that works on a request may be silent for long; one that has vanished is silent forever.
    package var silence = TimeAmount.minutes(15)
    /// A free connection is closed sooner than servers and what stands before them close it, usually after a minute.
    package var idleness = TimeAmount.seconds(30)

    /// Limits with the usual times.
    package init(connections: Int = .max, connecting: TimeAmount, answer: Int) {
        self.connections = connections
        self.connecting = connecting
        self.answer = answer
    }
}
