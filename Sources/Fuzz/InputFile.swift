#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// A file that always holds the input of the current run.
///
/// It stays open, because a run is much shorter than opening a file.
struct InputFile: ~Copyable {
    struct Failure: Error, CustomStringConvertible {
        let description: String
    }

    private let descriptor: Int32

    init(path: String) throws(Failure) {
        descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC, 0o644)
        guard descriptor >= 0 else { throw Failure(description: "\(path) cannot be written: system error \(errno)") }
    }

    deinit {
        _ = close(descriptor)
    }

    /// Puts the bytes in the place of what the file held.
    func replace(with bytes: [UInt8]) throws(Failure) {
        guard pwrite(descriptor, bytes, bytes.count, 0) == bytes.count, ftruncate(descriptor, off_t(bytes.count)) == 0
        else { throw Failure(description: "the input cannot be written: system error \(errno)") }
    }
}
