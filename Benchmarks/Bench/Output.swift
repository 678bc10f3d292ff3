#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

/// What whoever started the process reads.
enum Output {
    /// Writes a line at once, as whoever reads it through a pipe waits for it.
    static func line(_ text: String) {
        print(text)
        fflush(nil)
    }
}
