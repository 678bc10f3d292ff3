package import JSONCore

/// What a portal has carried out, so that a test can prove that no write ran twice.
package struct CallJournal: Sendable {
    /// A write that was carried out.
    package struct Write: Hashable, Sendable {
        /// When, in seconds since 1970.
        package var moment: Double
        /// The method in lower case.
        package var method: String
        /// Its parameters, without the credential.
        package var parameters: JSONObject
        /// Who called.
        package var userID: Int
        /// Whether it was a command of a batch.
        package var isCommand: Bool
    }

    /// How many writes are kept with their parameters.
    package static let capacity = 10_000

    /// How often each method was carried out, by names in lower case.
    package private(set) var counts: [String: Int] = [:]
    /// The latest writes in order.
    package private(set) var writes: [Write] = []
    /// How many earlier writes are no longer kept.
    package private(set) var forgotten = 0

    mutating func add(_ call: MethodCall, of method: String) {
        counts[method, default: 0] += 1
        guard MethodAccess(method: method) == .write else { return }
        // Dropped in bulk, so that a long run does not move the rest for every write.
        if writes.count == Self.capacity {
            writes.removeFirst(Self.capacity / 2)
            forgotten += Self.capacity / 2
        }
        writes.append(
            Write(
                moment: call.moment,
                method: method,
                parameters: call.parameters,
                userID: call.caller.userID,
                isCommand: call.isCommand
            )
        )
    }
}
