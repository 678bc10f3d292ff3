/// Reads the part of Markdown that texts are written in: headings, paragraphs, lists and fenced code.
///
/// Lines that start like `<!--` are comments up to the line with `-->`.
struct MarkdownParser {
    private enum State {
        case text
        case comment
        case code(language: String, line: Int)
    }

    private var root = MarkdownSection(title: "", level: 0, line: 1)
    /// The places of the headings that lead to the current section.
    private var path: [Int] = []
    private var state = State.text
    private var code: [Substring] = []
    private var isAfterBlank = true
    /// Whether the next plain line belongs to the last block.
    private var isOpen = false

    /// Reads a whole file.
    static func parse(_ text: String) throws(LocaleFault) -> MarkdownSection {
        var parser = MarkdownParser()
        let content = text.utf8.dropFirst(text.unicodeScalars.first == "\u{FEFF}" ? 3 : 0)
        // Bytes, not characters: a carriage return and a line feed are one character, and finding those takes time.
        for (index, line) in content.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated() {
            try parser.read(Substring(line.last == 0x0D ? line.dropLast() : line), number: index + 1)
        }
        if case .code(_, let line) = parser.state {
            throw LocaleFault(line: line, reason: "the code that starts here has no closing ```")
        }
        return parser.root
    }

    private mutating func read(_ line: Substring, number: Int) throws(LocaleFault) {
        guard line.isWellFormed else { throw LocaleFault(line: number, reason: "the line is not text in UTF-8") }
        let text = line.trimmingBlanks()
        switch state {
        case .comment:
            if text.contains("-->") { state = .text }
        case .code(let language, let start):
            guard text == "```" else { return code.append(line) }
            append(.code(language: language), code.joined(separator: "\n"), line: start)
            isOpen = false
            state = .text
        case .text:
            try readText(text, indent: line.utf8.prefix { $0 == 0x20 }.count, number: number)
        }
    }

    private mutating func readText(_ text: Substring, indent: Int, number: Int) throws(LocaleFault) {
        if text.isEmpty {
            isAfterBlank = true
            isOpen = false
        } else if text.begins(with: "```") {
            state = .code(language: String(text.dropFirst(3).trimmingBlanks()), line: number)
            code = []
        } else if text.begins(with: "<!--") {
            if !text.contains("-->") { state = .comment }
        } else if indent == 0, let level = Self.headingLevel(of: text) {
            try startSection(level: level, title: String(text.dropFirst(level).trimmingBlanks()), line: number)
        } else if let marker = Self.marker(of: text) {
            let rest = text.dropFirst(marker.count).trimmingBlanks()
            let nested = indent >= 2 ? "  " : ""
            append(.item(marker: nested + marker), String(rest), line: number)
        } else if isOpen {
            modifyCurrent { $0.blocks[$0.blocks.count - 1].text += " " + text }
        } else {
            append(.paragraph, String(text), line: number)
        }
    }

    private mutating func append(_ kind: MarkdownBlock.Kind, _ text: String, line: Int) {
        let block = MarkdownBlock(kind: kind, text: text, line: line, isTight: !isAfterBlank)
        modifyCurrent { $0.blocks.append(block) }
        isAfterBlank = false
        isOpen = true
    }

    private mutating func startSection(level: Int, title: String, line: Int) throws(LocaleFault) {
        guard level <= path.count + 1 else {
            throw LocaleFault(
                line: line,
                reason: "a heading with \(level) marks cannot stand below one with \(path.count): a level is missing"
            )
        }
        guard !title.isEmpty else { throw LocaleFault(line: line, reason: "the heading has no text") }
        path.removeSubrange((level - 1)...)
        var count = 0
        modifyCurrent { parent in
            count = parent.sections.count
            parent.sections.append(MarkdownSection(title: title, level: level, line: line))
        }
        path.append(count)
        isAfterBlank = true
        isOpen = false
    }

    private mutating func modifyCurrent(_ change: (inout MarkdownSection) -> Void) {
        Self.modify(&root, at: path[...], change)
    }

    private static func modify(
        _ section: inout MarkdownSection,
        at path: ArraySlice<Int>,
        _ change: (inout MarkdownSection) -> Void
    ) {
        guard let place = path.first else { return change(&section) }
        modify(&section.sections[place], at: path.dropFirst(), change)
    }

    private static func headingLevel(of text: Substring) -> Int? {
        let marks = text.utf8.prefix { $0 == UInt8(ascii: "#") }.count
        return (1...6).contains(marks) && text.utf8.dropFirst(marks).first == 0x20 ? marks : nil
    }

    /// `-` or `*` (always given back as `-`), or a number with a full stop.
    private static func marker(of text: Substring) -> String? {
        if text.begins(with: "- ") || text.begins(with: "* ") { return "-" }
        let digits = Substring(text.utf8.prefix { (0x30...0x39).contains($0) })
        let isNumber = (1...3).contains(digits.utf8.count) && text[digits.endIndex...].begins(with: ". ")
        return isNumber ? digits + "." : nil
    }
}

extension Substring {
    /// The text without blanks, tabs and such at both ends.
    func trimmingBlanks() -> Substring {
        let start = unicodeScalars.drop(while: \.isBlank)
        guard let last = start.lastIndex(where: { !$0.isBlank }) else { return Substring(start) }
        return Substring(start[...last])
    }
}

extension Substring {
    /// Whether the text begins with these bytes: the marks of Markdown, which stand for themselves whatever follows.
    fileprivate func begins(with mark: StaticString) -> Bool {
        utf8.starts(with: UnsafeBufferPointer(start: mark.utf8Start, count: mark.utf8CodeUnitCount))
    }

    /// Whether nothing in it is a zero, or stands for bytes that are no UTF-8 (U+FFFD).
    fileprivate var isWellFormed: Bool {
        var before: (UInt8, UInt8) = (0, 0)
        for byte in utf8 {
            if byte == 0 || byte == 0xBD && before == (0xEF, 0xBF) { return false }
            before = (before.1, byte)
        }
        return true
    }
}

extension Unicode.Scalar {
    /// Whether it is white space; quick about ASCII, which nearly every line begins and ends with.
    fileprivate var isBlank: Bool { isASCII ? value == 0x20 || (0x09...0x0D).contains(value) : properties.isWhitespace }
}
