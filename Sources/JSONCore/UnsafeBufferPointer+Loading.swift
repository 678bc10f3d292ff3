extension UnsafeBufferPointer<UInt8> {
    /// Reads a value from the bytes at an offset; all of them must be in the buffer, which only a debug build checks.
    @inline(__always)
    func load<Value: BitwiseCopyable>(at offset: Int, as type: Value.Type = Value.self) -> Value {
        assert(offset >= 0 && offset + MemoryLayout<Value>.size <= count)
        return UnsafeRawPointer(baseAddress.unsafelyUnwrapped).loadUnaligned(fromByteOffset: offset, as: type)
    }
}
