/// Why bytes are not the JSON that was asked for.
public struct JSONError: Error, Hashable, Sendable {
    /// What a reader wanted to find where it stopped.
    public enum Expectation: Hashable, Sendable {
        /// Any value: an object, an array, a string, a number, `true`, `false` or `null`.
        case value
        /// A member's name in quotes, or the end of the object.
        case keyOrEndOfObject
        /// A member's name in quotes.
        case key
        /// The colon between a name and its value.
        case colon
        /// A comma or the end of the object.
        case commaOrEndOfObject
        /// A comma or the end of the array.
        case commaOrEndOfArray
        /// The rest of a literal such as `true`.
        case literal(String)
        /// A digit of a number.
        case digit
        /// Something other than a raw control character inside a string; it must be escaped.
        case escapedControlCharacter
        /// One of the characters that may follow a backslash.
        case escape
        /// Four hexadecimal digits after `\u`.
        case hexDigits
        /// The other half of a surrogate pair.
        case surrogatePair
        /// A closing quotation mark.
        case endOfString
        /// Well-formed UTF-8.
        case utf8
        /// Nothing more after the value.
        case endOfInput
        /// A name that the object does not have yet.
        case uniqueKey(String)
        /// Less nesting.
        case nesting(atMost: Int)
        /// Fewer bytes.
        case size(atMost: Int)
    }

    /// The offset of the byte where reading stopped, counted from the first byte of the input.
    public var offset: Int
    /// What was expected there.
    public var expected: Expectation

    /// Creates an error.
    public init(at offset: Int, expected: Expectation) {
        self.offset = offset
        self.expected = expected
    }
}

extension JSONError: CustomStringConvertible {
    public var description: String { "byte \(offset): expected \(expected)" }
}

extension JSONError.Expectation: CustomStringConvertible {
    public var description: String {
        switch self {
        case .value: "a value"
        case .keyOrEndOfObject: "a name in quotes or '}'"
        case .key: "a name in quotes"
        case .colon: "':'"
        case .commaOrEndOfObject: "',' or '}'"
        case .commaOrEndOfArray: "',' or ']'"
        case .literal(let text): "'\(text)'"
        case .digit: "a digit"
        case .escapedControlCharacter: "control characters to be escaped"
        case .escape: "one of \" \\ / b f n r t u after a backslash"
        case .hexDigits: "four hexadecimal digits"
        case .surrogatePair: "a complete surrogate pair"
        case .endOfString: "a closing quotation mark"
        case .utf8: "well-formed UTF-8"
        case .endOfInput: "nothing after the value"
        case .uniqueKey(let key): "each name once, but \(Self.quoted(key)) is there twice"
        case .nesting(let depth): "at most \(depth) levels"
        case .size(let bytes): "at most \(bytes) bytes"
        }
    }

    /// The text as JSON writes it, cut short where it is long.
    private static func quoted(_ text: String) -> String {
        let start = text.unicodeScalars.prefix(60)
        return JSONValue.string(String(start) + (start.endIndex < text.endIndex ? "…" : "")).text
    }
}
