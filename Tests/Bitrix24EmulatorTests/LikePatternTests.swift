import Testing

@testable import Bitrix24Emulator

struct LikePatternTests {
    @Test(
        arguments: [
            ("", "", true), ("%", "", true), ("%", "abc", true), ("a%", "abc", true), ("%c", "abc", true),
            ("%b%", "abc", true), ("a_c", "abc", true), ("_", "", false), ("a%b%c", "aXXbYYc", true),
            ("a%b", "abab", true),
            ("ab", "abc", false), ("%ab", "aab", true), ("%a%a%", "a", false), ("ж%", "жук", true), ("__", "ж", false),
        ]
    )
    func `fits whole texts`(pattern: String, text: String, fits: Bool) {
        #expect(LikePattern(pattern).fits(text) == fits)
    }
}
