import JSONCore

/// What a method answers, before the envelope.
struct MethodAnswer: Sendable {
    /// The bytes of `result`.
    var result: JSONFragment
    /// Where the next page starts; `nil` on the last one.
    var next: Int?
    /// How many rows there are; `nil` where the method counts none.
    var total: Int?
    /// How many seconds the call took, where that does not follow from the method and its rows.
    var seconds: Double?

    init(_ result: JSONFragment, next: Int? = nil, total: Int? = nil) {
        self.result = result
        self.next = next
        self.total = total
    }

    init(_ result: JSONValue) {
        self.init(JSONFragment(result))
    }

    /// Writes the answer with a writer.
    init(next: Int? = nil, total: Int? = nil, _ body: (inout JSONWriter) -> Void) {
        var writer = JSONWriter(capacity: 4096)
        body(&writer)
        self.init(JSONFragment(trusting: writer.bytes), next: next, total: total)
    }
}
