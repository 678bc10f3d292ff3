import Foundation
import Testing

@testable import CRM

struct TimeZoneRulesTests {
    @Test(arguments: ["UTC", "GMT", "Etc/UTC", "Etc/GMT"])
    func `knows universal time without files`(identifier: String) throws {
        let rules = try TimeZoneRules(identifier: identifier, directory: "/nowhere")

        #expect(rules.identifier == identifier)
        #expect(rules.timestamp(1_795_003_200) == "2026-11-18T12:00:00+00:00")
    }

    @Test(arguments: [
        ("Europe/Moscow", 1_795_003_200, "2026-11-18T15:00:00+03:00"),
        ("America/New_York", 1_795_003_200, "2026-11-18T07:00:00-05:00"),
        ("America/St_Johns", 1_795_003_200, "2026-11-18T08:30:00-03:30"),
        ("Asia/Kathmandu", 1_795_003_200, "2026-11-18T17:45:00+05:45"),
        ("Pacific/Kiritimati", 1_795_003_200, "2026-11-19T02:00:00+14:00"),
        // Beyond the changes that the files list.
        ("Europe/Berlin", 4_118_000_400, "2100-06-30T03:00:00+02:00"),
        // The local time of old Moscow was 2:30:17 ahead.
        ("Europe/Moscow", -2_840_149_817, "1879-12-31T23:59:43+02:30"),
        ("UTC", -62_135_596_800, "0001-01-01T00:00:00+00:00"),
    ])
    func `writes a moment with the offset that holds then`(zone: String, moment: Int64, text: String) throws {
        #expect(try TimeZoneRules(identifier: zone).timestamp(moment) == text)
    }

    @Test(arguments: [
        "", "/etc/passwd", "../../etc/passwd", "Europe/../Europe/Moscow", "Europe//Moscow", "Europe/", ".",
        "Europe/Moscow ",
        "Москва", "Europe/Mos\0cow", String(repeating: "a", count: 65), "+03:00",
    ])
    func `refuses what is no name of a zone`(identifier: String) {
        #expect(throws: TimeZoneError(identifier: identifier, directory: zoneinfo, reason: .malformed)) {
            try TimeZoneRules(identifier: identifier, directory: zoneinfo)
        }
    }

    @Test(arguments: ["Europe/Moskow", "europe/moscow", "Europe", "Mars/Olympus"])
    func `says what is wrong with a name and what is allowed`(identifier: String) throws {
        let error = try #require(throws: TimeZoneError.self) {
            try TimeZoneRules(identifier: identifier, directory: zoneinfo)
        }

        #expect(
            error.description
                == "\"\(identifier)\" is not a known time zone (there is no such file in \(zoneinfo)); "
                + "an IANA name such as \"Europe/Moscow\" is allowed, or \"UTC\""
        )
    }

    @Test func `says that the files of time zones are missing`() throws {
        let error = try #require(throws: TimeZoneError.self) {
            try TimeZoneRules(identifier: "Europe/Moscow", directory: "/nowhere/zoneinfo")
        }

        #expect(error.reason == .noFiles)
        #expect(error.description.contains("install the package tzdata or set TZDIR"))
    }

    @Test(.enabled(if: FileManager.default.fileExists(atPath: "/usr/share/zoneinfo/right/UTC")))
    func `refuses a file with leap seconds`() {
        #expect(throws: TimeZoneError.self) { try TimeZoneRules(identifier: "right/UTC", directory: zoneinfo) }
    }

    @Test func `refuses every file that is cut off`() throws {
        let whole = [UInt8](try Data(contentsOf: URL(filePath: "\(zoneinfo)/Europe/Berlin")))

        for length in 0..<whole.count {
            #expect(throws: TimeZoneFile.Fault.self) { try TimeZoneFile(bytes: Array(whole.prefix(length))) }
        }
    }

    @Test func `survives every file with a wrong byte`() throws {
        let whole = [UInt8](try Data(contentsOf: URL(filePath: "\(zoneinfo)/Africa/Cairo")))

        for place in whole.indices {
            var damaged = whole
            damaged[place] = ~damaged[place]
            guard let file = try? TimeZoneFile(bytes: damaged) else { continue }
            _ = file.offset(at: 1_795_003_200)
            _ = file.transitions(in: 1_795_000_000...1_795_100_000)
        }
    }

    @Test func `reads a file of the first version, which has no rule`() throws {
        let counts: [UInt8] = [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 2, 0, 0, 0, 4]
        let bytes: [UInt8] =
            Array("TZif".utf8) + Array(repeating: 0, count: 16) + counts
            + [0x80, 0, 0, 0] + [1] + [0, 0, 0, 0, 0, 0] + [0, 0, 0x2A, 0x30, 0, 0] + Array("MSK\0".utf8)

        let file = try TimeZoneFile(bytes: bytes)

        #expect(file.offset(at: 0) == 10_800)
        #expect(file.offset(at: -3_000_000_000) == 0)
    }

    private let zoneinfo = "/usr/share/zoneinfo"
}
