import JSONCore

/// Parameters that a method reads by their order, whatever they are called.
///
/// The older methods of tasks do; a parameter more in the query string moves all others.
struct PositionalParameters: Sendable {
    /// What a parameter has to be.
    enum Kind: String, Sendable {
        case integer
        case array
    }

    /// The class and the function behind the method, as messages name them, such as `ctaskcommentitem::add`.
    let function: String
    private let values: [JSONValue]

    init(_ call: MethodCall, function: String) {
        self.function = function
        values = call.parameters.members.map(\.value)
    }

    /// Whether a parameter is there and is a map or a list.
    func isMap(_ place: Int) -> Bool { place < values.count && PHP.map(values[place]) != nil }

    /// A number that must be there.
    func integer(_ place: Int, _ name: String) throws(MethodFailure) -> Int {
        let value = try required(place, name)
        guard PHP.map(value) == nil, let text = PHP.text(value), let number = Int(text) else {
            throw wrongType(place, name, .integer)
        }
        return number
    }

    /// A map that must be there, with keys that are allowed.
    func map(_ place: Int, _ name: String, keys: Set<String>) throws(MethodFailure) -> JSONObject {
        let value = try required(place, name)
        guard let map = PHP.map(value) else { throw wrongType(place, name, .array) }
        guard !map.isEmpty else { throw missing(place, name) }
        try check(map, place, name, keys: keys, prefixes: [])
        return map
    }

    /// A map that may be missing, with keys that are allowed, behind signs that are.
    func optionalMap(
        _ place: Int,
        _ name: String,
        keys: Set<String>,
        prefixes: Set<String> = []
    ) throws(MethodFailure) -> JSONObject {
        guard place < values.count, !values[place].isNull, values[place] != "" else { return JSONObject() }
        guard let map = PHP.map(values[place]) else { throw wrongType(place, name, .array) }
        try check(map, place, name, keys: keys, prefixes: prefixes)
        return map
    }

    private func required(_ place: Int, _ name: String) throws(MethodFailure) -> JSONValue {
        guard place < values.count else { throw missing(place, name) }
        return values[place]
    }

    private func check(
        _ map: JSONObject,
        _ place: Int,
        _ name: String,
        keys: Set<String>,
        prefixes: Set<String>
    ) throws(MethodFailure) {
        for member in map.members {
            let (sign, field) = FilterDialect.split(member.key)
            guard keys.contains(field), sign.isEmpty || prefixes.contains(sign) else {
                throw .taskItem(
                    256,
                    "Param #\(place) (\(name)) for method \(function)() must not contain key \"\(member.key)\".",
                    "WRONG_ARGUMENTS"
                )
            }
        }
    }

    private func missing(_ place: Int, _ name: String) -> MethodFailure {
        .taskItem(256, "Param #\(place) (\(name)) expected by method \(function)(), but not given.", "WRONG_ARGUMENTS")
    }

    private func wrongType(_ place: Int, _ name: String, _ kind: Kind) -> MethodFailure {
        let message = "Param #\(place) (\(name)) for method \(function)() expected to be of type \"\(kind.rawValue)\""
        return .taskItem(256, message + ", but given something else.", "WRONG_ARGUMENTS")
    }
}

extension MethodFailure {
    /// What the older methods of tasks say.
    static func taskItem(_ number: Int, _ message: String, _ name: String) -> MethodFailure {
        MethodFailure(400, "ERROR_CORE", "TASKS_ERROR_EXCEPTION_#\(number); \(message); \(number)/TE/\(name)<br>")
    }

    static let taskItemNotFound = taskItem(
        512,
        "Check listitem not found or not accessible",
        "ITEM_NOT_FOUND_OR_NOT_ACCESSIBLE"
    )
    static let taskItemForbidden = taskItem(4, "Action is not allowed", "ACTION_NOT_ALLOWED")
    static let taskItemFailed = taskItem(8, "Action failed", "ACTION_FAILED_TO_BE_PROCESSED")
    static let taskItemAssertion = MethodFailure(400, "ERROR_CORE", "TASKS_ERROR_ASSERT_EXCEPTION<br>")
}
