import JSONCore

extension MethodCall {
    /// A text without blanks around it; empty where it is missing.
    func messageText(_ name: String) -> String {
        let text = self[name].flatMap(PHP.text) ?? ""
        let isBlank: (Character) -> Bool = { $0.isWhitespace }
        let start = text.drop(while: isBlank)
        return String(start.prefix(upTo: start.lastIndex { !isBlank($0) }.map(start.index(after:)) ?? start.startIndex))
    }

    /// Checks `ATTACH`, a map or list or its JSON, as far as its size and form go.
    func checkAttachment() throws(MethodFailure) {
        guard let value = self["ATTACH"], value != "" else { return }
        let text = PHP.text(value)
        guard (text ?? value.text).utf8.count <= 60_000 else {
            throw MethodFailure(
                400,
                "ATTACH_OVERSIZE",
                "You have exceeded the maximum allowable size of attach"
            )
        }
        let parsed = text.map { (try? JSONValue(parsing: $0, options: .lenient)).flatMap(PHP.map) } ?? PHP.map(value)
        guard parsed != nil else { throw MethodFailure(400, "ATTACH_ERROR", "Incorrect attach params") }
    }
}
