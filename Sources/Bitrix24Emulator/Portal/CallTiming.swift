import JSONCore

/// When a call ran, for the `time` block of its answer.
struct CallTiming: Sendable {
    var start: Double
    var finish: Double
    var zone: PortalZone
    /// How long the method has run of late.
    var operating = OperatingAccount.Sum()

    func write(to writer: inout JSONWriter) {
        writer.object { writer in
            writer.member("start", Self.number(start))
            writer.member("finish", Self.number(finish))
            writer.member("duration", Self.number(finish - start))
            writer.member("processing", Self.number(finish - start))
            writer.member("date_start", zone.iso(Int(start)))
            writer.member("date_finish", zone.iso(Int(finish)))
            writer.member("operating_reset_at", Int(operating.resetAt ?? start + 600))
            writer.member("operating", Self.number(operating.seconds))
        }
    }

    private static func number(_ seconds: Double) -> JSONValue { JSONNumber(seconds).map(JSONValue.number) ?? 0 }
}
