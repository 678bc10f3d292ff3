import NIOCore

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

/// Why the server can't listen where it was told to.
struct ListenError: Error, CustomStringConvertible {
    let description: String

    /// Runs a server and says what to change where its address can't be had.
    ///
    /// - Parameter setting: What sets the port.
    static func explain(
        _ address: (host: String, port: Int),
        _ setting: String,
        body: () async throws -> Void
    ) async throws {
        do {
            try await body()
        } catch let error as IOError {
            let place = "\(address.host):\(address.port)"
            switch error.errnoCode {
            case EADDRINUSE:
                throw ListenError(
                    description:
                        "another program listens on \(place); set \(setting) to another port, or to 0 for a free one"
                )
            case EACCES:
                throw ListenError(description: "no permission to listen on \(place); set \(setting) to 1024 or more")
            case EADDRNOTAVAIL: throw ListenError(description: "this machine has no address \(address.host)")
            default: throw error
            }
        }
    }
}
