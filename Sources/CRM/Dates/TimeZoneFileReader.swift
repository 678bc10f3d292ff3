/// Takes a time zone file apart, part after part.
struct TimeZoneFileReader {
    /// How many of everything a part of the file has.
    struct Header {
        var version: UInt8
        var utcCount: Int
        var standardCount: Int
        var leapCount: Int
        var timeCount: Int
        var typeCount: Int
        var charCount: Int

        /// How many bytes follow a header whose part has times of so many bytes.
        func size(timeSize: Int) -> Int {
            timeCount * (timeSize + 1) + typeCount * 6 + charCount + leapCount * (timeSize + 4) + standardCount
                + utcCount
        }
    }

    private let content: [UInt8]
    private var position = 0

    init(bytes: [UInt8]) {
        content = bytes
    }

    mutating func header() throws(TimeZoneFile.Fault) -> Header {
        guard content.dropFirst(position).starts(with: "TZif".utf8) else {
            throw TimeZoneFile.Fault(reason: "it is not a time zone file")
        }
        try skip(4)
        let version = try bytes(16).first ?? 0
        let counts = try integers(6, size: 4).map { Int($0) }
        guard counts.allSatisfy({ (0...1_000_000).contains($0) }), counts[4] > 0 else {
            throw TimeZoneFile.Fault(reason: "its header is damaged")
        }
        return Header(
            version: version,
            utcCount: counts[0],
            standardCount: counts[1],
            leapCount: counts[2],
            timeCount: counts[3],
            typeCount: counts[4],
            charCount: counts[5]
        )
    }

    mutating func skip(_ count: Int) throws(TimeZoneFile.Fault) {
        _ = try bytes(count)
    }

    mutating func bytes(_ count: Int) throws(TimeZoneFile.Fault) -> ArraySlice<UInt8> {
        guard content.count - position >= count else { throw TimeZoneFile.Fault(reason: "it is cut off") }
        defer { position += count }
        return content[position..<position + count]
    }

    /// Signed integers, the highest byte first.
    mutating func integers(_ count: Int, size: Int) throws(TimeZoneFile.Fault) -> [Int64] {
        let raw = try bytes(count * size)
        return (0..<count).map { index in
            let start = raw.startIndex + index * size
            let bits = raw[start..<start + size].reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
            return size == 4 ? Int64(Int32(truncatingIfNeeded: bits)) : Int64(bitPattern: bits)
        }
    }

    /// The offsets of the kinds of local time; whether one is daylight-saving time does not matter here.
    mutating func types(_ count: Int) throws(TimeZoneFile.Fault) -> [Int] {
        var offsets: [Int] = []
        for _ in 0..<count {
            offsets += try integers(1, size: 4).map { Int($0) }
            try skip(2)
        }
        return offsets
    }

    /// The rule between two line feeds at the end.
    mutating func footer() throws(TimeZoneFile.Fault) -> String {
        let rest = try bytes(content.count - position)
        guard rest.count >= 2, rest.first == UInt8(ascii: "\n"), rest.last == UInt8(ascii: "\n") else {
            throw TimeZoneFile.Fault(reason: "it is cut off")
        }
        return String(decoding: rest.dropFirst().dropLast(), as: UTF8.self)
    }
}
