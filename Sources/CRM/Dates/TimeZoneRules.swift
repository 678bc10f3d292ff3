import FoundationEssentials

/// How far the clocks of one time zone are from UTC, at any moment.
///
/// Reads the system's time zone files itself: the named zones of Foundation bring all of ICU with them.
package struct TimeZoneRules: Hashable, Sendable {
    /// A moment at which the clocks change.
    struct Transition: Hashable, Sendable {
        var at: Int64
        var before: Int
        var after: Int
    }

    /// Coordinated universal time, which needs no files.
    package static let utc = TimeZoneRules(identifier: "UTC", file: TimeZoneFile(fixedOffset: 0))

    /// The IANA name, such as `Europe/Moscow`.
    package let identifier: String

    private let file: TimeZoneFile

    /// A zone whose clocks never change.
    ///
    /// - Parameter offset: How many seconds they are ahead of UTC.
    package init(fixedOffset offset: Int) {
        let minutes = abs(offset) / 60
        let hours = minutes / 60 < 10 ? "0\(minutes / 60)" : "\(minutes / 60)"
        let rest = minutes % 60 < 10 ? "0\(minutes % 60)" : "\(minutes % 60)"
        self.init(
            identifier: "UTC\(offset < 0 ? "-" : "+")\(hours):\(rest)",
            file: TimeZoneFile(fixedOffset: offset)
        )
    }

    /// Reads the rules of a zone from `$TZDIR` or the system's folder.
    ///
    /// - Throws: A ``TimeZoneError``.
    package init(identifier: String) throws {
        let directory = ProcessInfo.processInfo.environment["TZDIR"] ?? ""
        try self.init(identifier: identifier, directory: directory.isEmpty ? "/usr/share/zoneinfo" : directory)
    }

    /// Reads the rules of a zone from a folder.
    package init(identifier: String, directory: String) throws(TimeZoneError) {
        guard !["UTC", "GMT", "Etc/UTC", "Etc/GMT"].contains(identifier) else {
            self.init(identifier: identifier, file: TimeZoneFile(fixedOffset: 0))
            return
        }
        let file = try Self.contents(of: identifier, in: directory)
        do {
            self.init(identifier: identifier, file: try TimeZoneFile(bytes: file))
        } catch {
            throw TimeZoneError(identifier: identifier, directory: directory, reason: .unreadable(error.reason))
        }
    }

    private init(identifier: String, file: TimeZoneFile) {
        self.identifier = identifier
        self.file = file
    }

    /// How many seconds the local clocks are ahead of UTC at a moment in seconds since 1970.
    package func offset(at epochSeconds: Int64) -> Int { file.offset(at: epochSeconds) }

    /// The changes of the clocks after the start of a stretch of time and up to its end, in order.
    func transitions(in window: ClosedRange<Int64>) -> [Transition] { file.transitions(in: window) }

    /// The moment at which local clocks show a time of a day; of two such moments the earlier.
    ///
    /// Where the clocks skip that time it is the moment of the jump.
    package func epoch(ofLocal date: CivilDate, secondOfDay: Int = 0) -> Int64 {
        let local = Int64(date.daysSinceEpoch) * 86_400 + Int64(secondOfDay)
        // No offset reaches 26 hours, so whatever holds at that time of day is in this window.
        let window = local - 93_600...local + 93_600
        let transitions = file.transitions(in: window)
        let offsets = [offset(at: window.lowerBound)] + transitions.map(\.after)
        let moments = offsets.map { local - Int64($0) }
        let valid = zip(moments, offsets).filter { offset(at: $0) == $1 }.map(\.0)
        if let earliest = valid.min() { return earliest }
        let jump = transitions.first { $0.at + Int64($0.before) <= local && local < $0.at + Int64($0.after) }
        return jump?.at ?? local - Int64(offset(at: local))
    }

    /// The moment at which a day begins.
    package func startOfDay(_ date: CivilDate) -> Int64 { epoch(ofLocal: date) }

    /// The day that local calendars show at a moment.
    package func date(at epochSeconds: Int64) -> CivilDate {
        let local = epochSeconds + Int64(offset(at: epochSeconds))
        return CivilDate(daysSinceEpoch: Int(local.flooredQuotient(by: 86_400)))
    }

    /// A moment as `YYYY-MM-DDTHH:MM:SS±HH:MM`.
    ///
    /// Offsets of the 19th century have seconds, which the form has no place for: they are cut off the offset and the
    /// clock alike, so that the text still names the same moment.
    package func timestamp(_ epochSeconds: Int64) -> String {
        let offset = offset(at: epochSeconds) / 60 * 60
        let local = epochSeconds + Int64(offset)
        let date = CivilDate(daysSinceEpoch: Int(local.flooredQuotient(by: 86_400)))
        let second = Int(local.flooredRemainder(by: 86_400))
        let day = "\(padded(date.year, to: 4))-\(padded(date.month))-\(padded(date.day))"
        let time = "\(padded(second / 3600)):\(padded(second / 60 % 60)):\(padded(second % 60))"
        let sign = offset < 0 ? "-" : "+"
        return "\(day)T\(time)\(sign)\(padded(abs(offset) / 3600)):\(padded(abs(offset) / 60 % 60))"
    }

    private func padded(_ number: Int, to width: Int = 2) -> String {
        let digits = String(number)
        return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
}

// MARK: - Files

extension TimeZoneRules {
    private static func contents(of identifier: String, in directory: String) throws(TimeZoneError) -> [UInt8] {
        func failure(_ reason: TimeZoneError.Reason) -> TimeZoneError {
            TimeZoneError(identifier: identifier, directory: directory, reason: reason)
        }
        guard isWellFormed(identifier) else { throw failure(.malformed) }
        guard FileManager.default.fileExists(atPath: directory) else { throw failure(.noFiles) }
        guard let contents = FileManager.default.contents(atPath: directory + "/" + identifier) else {
            throw failure(.unknown)
        }
        return [UInt8](contents)
    }

    /// Whether an identifier is made of names between slashes, none of which can lead out of the folder.
    private static func isWellFormed(_ identifier: String) -> Bool {
        guard (1...64).contains(identifier.utf8.count) else { return false }
        return identifier.split(separator: "/", omittingEmptySubsequences: false).allSatisfy { name in
            name.first?.isLetter == true
                && name.utf8.allSatisfy { byte in
                    switch byte {
                    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "-"),
                        UInt8(ascii: "+"):
                        true
                    default: false
                    }
                }
        }
    }
}
