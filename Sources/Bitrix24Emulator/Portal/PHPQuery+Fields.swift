import JSONCore

extension PHPQuery {
    /// Named values as PHP puts them together: brackets in a name make maps and lists.
    struct Fields {
        /// How deep PHP follows brackets; what lies deeper is dropped.
        private static let maximumDepth = 64

        private var root = Branch()

        /// The parameters; a map with the keys 0, 1, 2… is a list.
        var object: JSONObject { root.object }

        /// Sets the value of a name such as `fields[PHONE][0][VALUE]`.
        mutating func set(_ name: String, to value: JSONValue) {
            let path = Self.path(of: name)
            guard !path.isEmpty, path.count <= Self.maximumDepth else { return }
            root.set(path[...], to: value)
        }

        /// Sets what is known of an upload.
        ///
        /// PHP puts that in front of the brackets: `fields[photo]` becomes `fields[name][photo]`, `fields[size][photo]`
        /// and so on.
        mutating func set(file name: String, to attributes: [(String, JSONValue)]) {
            let path = Self.path(of: name)
            guard let first = path.first, path.count < Self.maximumDepth else { return }
            for (attribute, value) in attributes {
                root.set([first, attribute] + path.dropFirst(), to: value)
            }
        }

        /// `a[b][]` as `a`, `b` and the empty step, which stands for the next free number; empty for no name at all.
        private static func path(of name: String) -> [String] {
            let name = name.drop { $0 == " " }
            let head = name.prefix { $0 != "[" }
            guard !head.isEmpty else { return [] }
            var rest = name.dropFirst(head.count)
            // An equals sign that was not encoded ends the name inside the brackets: PHP then takes it for a plain name.
            guard rest.contains("]") else { return [variable(name)] }
            var path = [variable(head)]
            while rest.first == "[", let end = rest.firstIndex(of: "]") {
                let step = rest[rest.index(after: rest.startIndex)..<end]
                path.append(step == " " ? "" : String(step))
                rest = rest[rest.index(after: end)...]
            }
            return path
        }

        /// A name as PHP can have it for a variable.
        private static func variable(_ name: Substring) -> String {
            String(name.map { $0 == " " || $0 == "." || $0 == "[" ? "_" : $0 })
        }
    }
}

/// A map that is being read.
private struct Branch {
    private enum Node {
        case leaf(JSONValue)
        case branch(Branch)
    }

    private var keys: [String] = []
    private var nodes: [String: Node] = [:]
    private var nextNumber = 0

    mutating func set(_ path: ArraySlice<String>, to value: JSONValue) {
        guard let step = path.first else { return }
        let key = step.isEmpty ? String(nextNumber) : step
        // `05` and `+5` are texts to PHP, not numbers.
        if let number = Int(key), String(number) == key, number >= nextNumber, number < Int.max {
            nextNumber = number + 1
        }
        let rest = path.dropFirst()
        // Taken out of the map while it changes, so that it is not copied each time.
        let known = nodes.removeValue(forKey: key)
        if known == nil { keys.append(key) }
        if rest.isEmpty {
            nodes[key] = .leaf(value)
            return
        }
        var branch = Branch()
        if case .branch(let old) = known { branch = old }
        branch.set(rest, to: value)
        nodes[key] = .branch(branch)
    }

    var object: JSONObject {
        JSONObject(keys.compactMap { key in nodes[key].map { .init(key: key, value: Self.value(of: $0)) } })
    }

    private var value: JSONValue {
        let isList = keys.enumerated().allSatisfy { $0.element == String($0.offset) }
        let object = object
        return isList ? .array(object.members.map(\.value)) : .object(object)
    }

    private static func value(of node: Node) -> JSONValue {
        switch node {
        case .leaf(let value): value
        case .branch(let branch): branch.value
        }
    }
}
