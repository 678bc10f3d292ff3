#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// Standard output, where nothing waits in a buffer that a crash would take along.
enum Output {
    /// Writes a line.
    static func say(_ line: String) {
        print(line)
        fflush(nil)
    }
}
