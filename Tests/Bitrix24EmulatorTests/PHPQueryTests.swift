import JSONCore
import Testing

@testable import Bitrix24Emulator

struct PHPQueryTests {
    @Test(
        arguments: [
            ("", [:]), ("a=1&b=2", ["a": "1", "b": "2"]), ("a=1&a=2", ["a": "2"]), ("a", ["a": ""]),
            ("a[]=1&a[]=2", ["a": ["1", "2"]]), ("a[1]=x&a[0]=y", ["a": ["1": "x", "0": "y"]]),
            ("a[0]=x&a[]=y", ["a": ["x", "y"]]), ("a[5]=x&a[]=y", ["a": ["5": "x", "6": "y"]]),
            ("f[PHONE][0][VALUE]=%2B7+9&f[PHONE][0][T]=W", ["f": ["PHONE": [["VALUE": "+7 9", "T": "W"]]]]),
            ("f[%3E=DATE]=1", ["f_>": "DATE]=1"]), ("f%5B%21X%5D=2&f[%3E%3DD]=1", ["f": ["!X": "2", ">=D": "1"]]),
            ("a=%D0%96", ["a": "Ж"]), ("a=100%", ["a": "100%"]), ("a=%zz", ["a": "%zz"]), ("=x&&a=b=c", ["a": "b=c"]),
            ("a.b c=1", ["a_b_c": "1"]), ("a.b[c.d]=1", ["a_b": ["c.d": "1"]]), ("%20a=1", ["a": "1"]),
            ("[x]=1", [:]), ("[]=1&b=2", ["b": "2"]), ("a[ ]=1&a[ ]=2", ["a": ["1", "2"]]), ("a[x.y=1", ["a_x_y": "1"]),
            ("a[05]=x&a[]=y", ["a": ["05": "x", "0": "y"]]), ("a[-3]=x&a[]=y", ["a": ["-3": "x", "0": "y"]]),
            ("a[x]=1&a=2", ["a": "2"]),
            ("a[9223372036854775807]=x&a[]=y", ["a": ["9223372036854775807": "x", "0": "y"]]),
            ("a[x][y=1", ["a": ["x": "1"]]), ("a[x=1", ["a_x": "1"]), ("a[x]y[z]=1", ["a": ["x": "1"]]),
            ("a=1&a[x]=2", ["a": ["x": "2"]]),
        ] as [(String, JSONObject)]
    )
    func `reads brackets as PHP does`(text: String, expected: JSONObject) {
        #expect(PHPQuery.parse(text) == expected)
    }

    @Test func `drops what lies deeper than PHP follows`() {
        let deep = "a" + String(repeating: "[b]", count: 64) + "=1"

        #expect(PHPQuery.parse(deep + "&c=2") == ["c": "2"])
    }

    @Test func `reads many fields of one map`() {
        let text = (0..<20_000).map { "a[]=\($0)" }.joined(separator: "&")

        #expect(PHPQuery.parse(text)["a"]?.array?.count == 20_000)
    }
}
