import JSONCore

/// One call of a method, as the method sees it.
struct MethodCall: Sendable {
    /// The parameters, of the query and the body together.
    var parameters: JSONObject
    /// Who calls.
    var caller: Caller
    /// When the call starts, in seconds since 1970.
    var moment: Double
    /// The portal's local time.
    var zone: PortalZone
    /// Whether ties fall differently on each page.
    var scattersTies = false
    /// How much running time is granted; `nil` where none is counted.
    var operating: OperatingLimit?
    /// Whether the call is one command of a batch.
    var isCommand = false

    /// The moment of the call, in whole seconds since 1970.
    var now: Int { Int(moment) }

    /// A parameter, whatever the case of its name; `nil` where it is missing or null.
    subscript(name: String) -> JSONValue? {
        let exact = parameters[name]
        let found = exact ?? parameters.members.first { $0.key.lowercased() == name.lowercased() }?.value
        return found?.isNull == true ? nil : found
    }

    /// A parameter that must be a map or a list; `nil` where it is missing.
    func map(_ name: String) throws(MethodFailure) -> JSONObject? {
        guard let value = self[name] else { return nil }
        guard let map = PHP.map(value) else { throw .notArray(name) }
        return map
    }

    /// The parameter `id` as a positive number.
    func id() throws(MethodFailure) -> Int {
        let id = PHP.integer(self["id"])
        guard id > 0 else { throw .invalidID }
        return id
    }

    /// Where the page starts; negative for no counting.
    var start: Int { PHP.integer(self["start"]) }
}

extension MethodCall {
    /// A parameter that lists names; empty where it is missing, and a text alone is a list of one.
    func names(_ name: String) -> [String] {
        (self[name].map(PHP.list) ?? []).compactMap(PHP.text).filter { !$0.isEmpty }
    }
}
