#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

extension [UInt8] {
    /// These bytes with something else wherever others stand.
    func replacing(all sought: [UInt8], with replacement: [UInt8]) -> [UInt8] {
        var result: [UInt8] = []
        var start = 0
        while let place = place(of: sought, from: start) {
            result += self[start..<place] + replacement
            start = place + sought.count
        }
        return start == 0 ? self : result + self[start...]
    }

    private func place(of sought: [UInt8], from start: Int) -> Int? {
        withUnsafeBytes { bytes in
            guard let base = bytes.baseAddress, let first = sought.first else { return nil }
            let last = bytes.count - sought.count
            var from = start
            while from <= last, let found = memchr(base + from, CInt(first), last - from + 1) {
                let place = UnsafeRawPointer(found) - base
                if memcmp(base + place, sought, sought.count) == 0 { return place }
                from = place + 1
            }
            return nil
        }
    }
}
