import JSONCore

/// The `fields` of an entry of a dictionary.
struct StatusInput: Sendable {
    private let fields: JSONObject
    private let extra: JSONObject

    init(_ fields: JSONObject) {
        self.fields = fields
        extra = fields["EXTRA"].flatMap(PHP.map) ?? JSONObject()
    }

    /// A text; `nil` where it is missing or empty.
    func text(_ name: String) -> String? { fields[name].flatMap(PHP.text).flatMap { $0.isEmpty ? nil : $0 } }

    func number(_ name: String) -> Int? { text(name).map { PHP.integer($0) } }

    /// Whether a field was given, be it empty.
    func has(_ name: String) -> Bool { fields[name] != nil }

    /// The colour, which stands in the fields or, as older applications have it, in `EXTRA`.
    var color: String? { text("COLOR") ?? extra["COLOR"].flatMap(PHP.text).flatMap { $0.isEmpty ? nil : $0 } }

    /// What reaching the status means: by letter, or by word in `EXTRA`.
    var meaning: DictionaryEntry.Meaning {
        switch text("SEMANTICS")?.uppercased() {
        case "S": .success
        case "F": .failure
        default: extra["SEMANTICS"]?.string.flatMap(DictionaryEntry.Meaning.init) ?? .process
        }
    }
}
