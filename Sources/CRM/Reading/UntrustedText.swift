/// Text that anybody may have written: a lead from a web form, a comment, the subject of a mail.
///
/// It is shown for what it is: characters that nobody sees are taken out, those that spell something invisibly become
/// letters, and marks around it say where it begins and ends.
package enum UntrustedText {
    /// What stands before such a text.
    package static let opening = "<<"
    /// What stands behind it.
    package static let closing = ">>"

    /// The text without invisible characters and without what changes the direction of writing.
    ///
    /// Tags (U+E0020 to U+E007E), which can spell a text that no screen shows, become the letters that they stand for.
    package static func visible(_ text: String) -> String {
        guard text.unicodeScalars.contains(where: { isHidden($0) }) else { return text }
        var scalars = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            if (0xE0020...0xE007E).contains(scalar.value), let letter = UnicodeScalar(scalar.value - 0xE0000) {
                scalars.append(letter)
            } else if !isHidden(scalar) || joinsEmoji(scalar, behind: scalars.last) {
                scalars.append(scalar)
            }
        }
        return String(scalars)
    }

    /// The text between marks, which it can't end itself; a text without letters can't say anything and gets none.
    package static func fenced(_ text: String) -> String {
        let text = visible(text)
        guard text.contains(where: \.isLetter) else { return text }
        return opening + withoutMarks(text) + closing
    }

    /// Whether there is something in a text that nobody sees.
    package static func hidesSomething(_ text: String) -> Bool {
        text.unicodeScalars.contains(where: isHidden)
            && !visible(text).unicodeScalars.elementsEqual(text.unicodeScalars)
    }

    /// Whether an invisible character belongs to an emoji, which is made of several: a heart and the selector of its colour.
    private static func joinsEmoji(_ scalar: UnicodeScalar, behind last: UnicodeScalar?) -> Bool {
        guard let last, scalar.value == 0xFE0F || scalar.value == 0x200D else { return false }
        return last.value > 0x7F && (last.properties.isEmoji || last.value == 0xFE0F)
    }

    private static func withoutMarks(_ text: String) -> String {
        guard text.contains(opening) || text.contains(closing) else { return text }
        var result = ""
        for character in text {
            if let last = result.last, (last == "<" || last == ">") && character == last { result.append(" ") }
            result.append(character)
        }
        return result
    }

    private static func isHidden(_ scalar: UnicodeScalar) -> Bool {
        switch scalar.value {
        // Controls, but for the tab and line breaks.
        case 0x00...0x08, 0x0B, 0x0C, 0x0E...0x1F, 0x7F...0x9F: true
        // Soft hyphen, joiners, marks and overrides of direction, fillers, invisible operators.
        case 0xAD, 0x34F, 0x61C, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x180B...0x180F, 0x200B...0x200F, 0x2028...0x202E,
            0x2060...0x206F, 0x3164, 0xFE00...0xFE0F, 0xFEFF, 0xFFA0, 0xFFF0...0xFFFB:
            true
        // Musical controls, tags, further selectors of variants.
        case 0x1D173...0x1D17A, 0xE0000...0xE0FFF: true
        default: false
        }
    }
}
