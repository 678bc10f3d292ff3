import JSONCore

/// A query string or form body as PHP reads it: `fields[PHONE][0][VALUE]=1&select[]=ID`.
enum PHPQuery {
    /// The parameters of a text; a map with the keys 0, 1, 2… is a list.
    static func parse(_ text: some StringProtocol) -> JSONObject {
        var root = Branch()
        for pair in text.split(separator: "&") {
            let name = pair.prefix { $0 != "=" }
            let value = pair.dropFirst(name.count + 1)
            let path = self.path(of: decode(name))
            guard !path.isEmpty else { continue }
            root.set(path[...], to: decode(value))
        }
        return root.object
    }

    /// Undoes percent-encoding, where `+` is a space.
    static func decode(_ text: some StringProtocol) -> String {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(text.utf8.count)
        var iterator = Array(text.utf8)[...]
        while let byte = iterator.popFirst() {
            switch byte {
            case UInt8(ascii: "+"): bytes.append(UInt8(ascii: " "))
            case UInt8(ascii: "%"):
                let digits = iterator.prefix(2)
                if digits.count == 2, let value = UInt8(String(decoding: digits, as: UTF8.self), radix: 16) {
                    bytes.append(value)
                    iterator = iterator.dropFirst(2)
                } else {
                    bytes.append(byte)
                }
            default: bytes.append(byte)
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// Percent-encodes all but letters, digits and `-._~`.
    static func encode(_ text: String) -> String {
        let digits = Array("0123456789ABCDEF".utf8)
        var bytes: [UInt8] = []
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
                UInt8(ascii: "~"):
                bytes.append(byte)
            default: bytes += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// `a[b][]` as `a`, `b` and the empty step, which stands for the next free number.
    private static func path(of name: String) -> [String] {
        guard let bracket = name.firstIndex(of: "["), bracket != name.startIndex else {
            return name.isEmpty ? [] : [name]
        }
        // An equals sign that was not encoded ends the name inside the brackets, which PHP then takes for a plain name.
        guard name[bracket...].contains("]") else { return [name.replacing("[", with: "_")] }
        var path = [String(name[..<bracket])]
        var rest = name[bracket...]
        while rest.first == "[", let end = rest.firstIndex(of: "]") {
            path.append(String(rest[rest.index(after: rest.startIndex)..<end]))
            rest = rest[rest.index(after: end)...]
        }
        return path
    }

    /// A map that is being read.
    private struct Branch {
        private enum Node {
            case leaf(String)
            case branch(Branch)
        }

        private var keys: [String] = []
        private var nodes: [String: Node] = [:]
        private var nextNumber = 0

        mutating func set(_ path: ArraySlice<String>, to value: String) {
            guard let step = path.first else { return }
            let key = step.isEmpty ? String(nextNumber) : step
            if let number = Int(key), number >= nextNumber { nextNumber = number + 1 }
            let rest = path.dropFirst()
            if nodes[key] == nil { keys.append(key) }
            if rest.isEmpty {
                nodes[key] = .leaf(value)
                return
            }
            var branch = Branch()
            if case .branch(let known) = nodes[key] { branch = known }
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
            case .leaf(let text): .string(text)
            case .branch(let branch): branch.value
            }
        }
    }
}
