import JSONCore
import NIOCore
import NIOHTTP1

/// What became of the bytes of one connection.
struct HTTPReading: Equatable {
    private static let separators = Array("\"(),/:;<=>?@[\\]{} \t".utf8)

    /// The heads of the requests.
    private(set) var heads: [HTTPRequestHead] = []
    /// The bodies of the requests.
    private(set) var bodies: [[UInt8]] = []
    /// Whether every request has its end.
    private(set) var isComplete = true
    /// Whether an error was left to who answers the requests.
    var isBroken = false
    /// What was answered before anybody acted on the requests.
    var answer = ""

    /// Takes the next part of a request.
    mutating func take(_ part: HTTPServerRequestPart) throws(FuzzFault) {
        switch part {
        case .head(let head):
            try require(isComplete, "a head before the end of the request before")
            try Self.check(head)
            heads.append(head)
            bodies.append([])
            isComplete = false
        case .body(let bytes):
            try require(!isComplete, "a body without a head")
            bodies[bodies.count - 1] += Array(bytes.readableBytesView)
        case .end:
            try require(!isComplete, "an end without a head")
            try checkLength()
            isComplete = true
        }
    }

    /// Checks that at most one refusal was sent, and nothing behind it.
    func checkAnswer() throws(FuzzFault) {
        var rest = answer[...]
        let goOn = "HTTP/1.1 100 Continue\r\n\r\n"
        while rest.hasPrefix(goOn) { rest = rest.dropFirst(goOn.count) }
        guard !rest.isEmpty else { return }
        let lines = rest.split(separator: "\r\n", omittingEmptySubsequences: false)
        try require(lines[0].hasPrefix("HTTP/1.1 4") || lines[0].hasPrefix("HTTP/1.1 5"), "no refusal: \(rest)")
        let message = (try? JSONDocument(parsing: String(lines.last ?? "")))?.root["error"]?["message"]
        try require(message?.string?.isEmpty == false && lines.count(where: \.isEmpty) == 1, "no refusal: \(rest)")
    }

    private static func check(_ head: HTTPRequestHead) throws(FuzzFault) {
        try require(
            head.uri.utf8.allSatisfy { $0 > 0x20 && $0 != 0x7F },
            "a control character in \(head.uri.debugDescription)"
        )
        for (name, value) in head.headers {
            let isToken =
                !name.isEmpty && name.utf8.allSatisfy { (0x21...0x7E).contains($0) && !separators.contains($0) }
            try require(isToken, "a header with the name \(name.debugDescription)")
            try require(!value.utf8.contains { [0, 0x0A, 0x0D].contains($0) }, "\(name) is \(value.debugDescription)")
        }
        let headers = head.headers
        try require(
            !headers.contains(name: "Content-Length") || !headers.contains(name: "Transfer-Encoding"),
            "the body has two lengths: \(headers)"
        )
    }

    private func checkLength() throws(FuzzFault) {
        let head = heads[heads.count - 1]
        let lengths = head.headers["Content-Length"]
        guard let length = lengths.first, head.method != .CONNECT else { return }
        try require(lengths.count == 1, "the body has several lengths: \(lengths)")
        let isPlain = length.utf8.allSatisfy { (0x30...0x39).contains($0) }
        try require(isPlain && Int(length) == bodies[bodies.count - 1].count, "the body is not \(length) long")
    }
}
