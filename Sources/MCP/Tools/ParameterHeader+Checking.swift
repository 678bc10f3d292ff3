import JSONCore

extension ParameterHeader {
    /// Compares the header with the argument: both are there and say the same, or neither is.
    func check(_ headers: RoutingHeaders, against arguments: JSONNode?) throws(RPCError) {
        let argument = path.reduce(arguments) { $0?[$1] }.flatMap { $0.isNull ? nil : $0 }
        switch (argument, headers.parameters[name.lowercased()]) {
        case (nil, nil): return
        case (nil, let value?): throw mismatch("is '\(value.excerpt)', but the body has no such argument")
        case (let argument?, nil):
            throw mismatch("is missing; it must be '\(argument.scalarText.excerpt)', as in the body")
        case (let argument?, let value?): try compare(value, with: argument)
        }
    }

    private func compare(_ value: String, with argument: JSONNode) throws(RPCError) {
        guard value.utf8.allSatisfy({ $0 == 0x09 || (0x20...0x7E).contains($0) }) else {
            throw mismatch("has characters that a header cannot have: '\(value.excerpt)'")
        }
        guard let text = HeaderValue.decoded(value) else {
            throw mismatch("is not valid base64 of UTF-8: '\(value.excerpt)'")
        }
        let isSame =
            switch argument.kind {
            case .string, .bool: text.utf8.elementsEqual(argument.scalarText.utf8)
            case .number: JSONNumber(text).map(\.canonicalText) == argument.number?.canonicalText
            case .null, .array, .object: false
            }
        guard isSame else {
            throw mismatch("is '\(text.excerpt)', but the body says '\(argument.scalarText.excerpt)'")
        }
    }

    private func mismatch(_ fault: String) -> RPCError {
        RPCError(.headerMismatch, "The header \(field) \(fault).")
    }
}

extension JSONNode {
    fileprivate var scalarText: String { string ?? rawText }
}

extension JSONNumber {
    /// The same text for the same number: `42`, `42.0` and `4.2e1` are one.
    fileprivate var canonicalText: String {
        guard var digits = decimalString else { return text }
        if digits.contains(".") {
            while digits.hasSuffix("0") { digits.removeLast() }
            if digits.hasSuffix(".") { digits.removeLast() }
        }
        return digits == "-0" ? "0" : digits
    }
}
