/// How long calls take, as a model: the portal in memory answers at once, a real one does not.
///
/// The defaults follow what the documentation measured: a page of 2.4 million rows takes 50 seconds with counting, and
/// a tenth of a second without; an update that starts automation takes a second or more.
package struct CallCost: Hashable, Sendable {
    /// The seconds of a call that reads.
    package var read = 0.03
    /// The seconds of a call that writes.
    package var write = 0.3
    /// The seconds for each row that is counted for `total`.
    package var countedRow = 0.000_02
    /// The seconds for each row before the page.
    package var skippedRow = 0.000_02
    /// The seconds of single methods, by names in lower case, instead of those of all reads or writes.
    package var methods: [String: Double] = [:]

    /// The standard model.
    package init() {}

    /// Creates a model in which each method takes the same time, whatever the rows.
    package init(always seconds: Double) {
        (read, write, countedRow, skippedRow) = (seconds, seconds, 0, 0)
    }

    /// The seconds of a call that was carried out.
    ///
    /// With `start=-1` nothing is counted and nothing skipped, and `total` is 0.
    func seconds(of method: String, _ call: MethodCall, _ answer: MethodAnswer) -> Double {
        let base = methods[method] ?? (MethodAccess(method: method) == .write ? write : read)
        guard let total = answer.total else { return base }
        return base + Double(total) * countedRow + Double(min(max(0, call.start), total)) * skippedRow
    }
}
