import NIOCore

/// A small request that is held until it is there as a whole: many clients send head and body one after the other.
struct HeldRequest<Head> {
    let head: Head
    /// What is there of the body.
    private(set) var body: ByteBuffer?

    init(_ head: Head) {
        self.head = head
    }

    /// Takes in a part of the body; `false` where it is more than is held.
    mutating func append(_ part: ByteBuffer) -> Bool {
        guard (body?.readableBytes ?? 0) + part.readableBytes <= DirectAdmission.largestBody else { return false }
        if body == nil {
            body = part
        } else {
            body?.writeImmutableBuffer(part)
        }
        return true
    }
}
