import Foundation
import Synchronization

/// Answers each connection on a loopback port with fixed bytes, without knowing HTTP.
final class RawServer: Sendable {
    /// What happens to a connection after the bytes.
    enum Ending: Sendable {
        case closes
        case staysOpen
    }

    let port: Int
    private let listener: CInt
    private let received = Mutex<[String]>([])

    init(answering bytes: String, then ending: Ending = .closes) throws {
        listener = socket(AF_INET, CInt(SOCK_STREAM.rawValue), 0)
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        var size = socklen_t(MemoryLayout<sockaddr_in>.size)
        let bound = withUnsafeMutablePointer(to: &address) { [listener] pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { generic in
                bind(listener, generic, size) == 0 && listen(listener, 8) == 0
                    && getsockname(listener, generic, &size) == 0
            }
        }
        guard bound else { throw POSIXError(.EADDRINUSE) }
        port = Int(UInt16(bigEndian: address.sin_port))
        Thread.detachNewThread { [self] in serve(Array(bytes.utf8), then: ending) }
    }

    /// The requests that came.
    var requests: [String] { received.withLock { $0 } }

    /// Closes all connections and the port.
    ///
    /// Only the thread that uses the descriptors gives them back: another server may get the same numbers at once.
    func stop() {
        shutdown(listener, CInt(SHUT_RDWR))
    }

    private func serve(_ bytes: [UInt8], then ending: Ending) {
        var open: [CInt] = []
        defer { for descriptor in open + [listener] { close(descriptor) } }
        while true {
            let connection = accept(listener, nil, nil)
            guard connection >= 0 else { return }
            let request = Self.request(on: connection)
            received.withLock { $0.append(request) }
            _ = send(connection, bytes, bytes.count, CInt(MSG_NOSIGNAL))
            switch ending {
            case .closes: close(connection)
            case .staysOpen: open.append(connection)
            }
        }
    }

    /// Reads a request to its end; closing a connection with something unread would reset it.
    private static func request(on connection: CInt) -> String {
        var text = ""
        var buffer = [UInt8](repeating: 0, count: 65_536)
        while !isComplete(text) {
            let count = recv(connection, &buffer, buffer.count, 0)
            guard count > 0 else { break }
            text += String(decoding: buffer.prefix(count), as: UTF8.self)
        }
        return text
    }

    private static func isComplete(_ request: String) -> Bool {
        // A TLS handshake is not HTTP.
        guard request.isEmpty || request.hasPrefix("POST") else { return true }
        guard let head = request.firstRange(of: "\r\n\r\n") else { return false }
        let size = request[..<head.lowerBound].split(separator: "\r\n").compactMap { line in
            line.lowercased().hasPrefix("content-length:") ? Int(line.drop { $0 != " " }.dropFirst()) : nil
        }
        return request[head.upperBound...].utf8.count >= size.first ?? 0
    }
}
