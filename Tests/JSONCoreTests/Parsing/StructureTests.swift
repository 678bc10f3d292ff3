import JSONCore
import Testing

struct StructureTests {
    @Test(arguments: [
        "null", "true", "false", "0", "\"\"", "[]", "{}", "[[]]", "[{}]", "{\"\":{}}", "[[],[[]],[]]",
        "[null,true,false,0,\"\",[],{}]", "{\"a\":1,\"b\":[2,{\"c\":3}],\"d\":{\"e\":{}}}", "[1,2,3,4,5,6,7,8,9,10]",
        "{\"a\":{},\"b\":[],\"c\":\"\"}", "[[1],[2]]", "[{\"a\":[]},{\"a\":[]}]",
    ])
    func `takes every kind of value in every place`(text: String) throws {
        let value = JSONValue(try JSONDocument(parsing: text).root)

        #expect(value.text == text)
    }

    @Test(arguments: [
        " 1", "1 ", "\t\r\n 1 \n\r\t", " [ ] ", "[ 1 , 2 ]", "{ }", "{ \"a\" : 1 , \"b\" : [ ] }",
        "\n\n{\n\t\"a\"\r:\n1}\n",
    ])
    func `passes over white space between tokens`(text: String) throws {
        let compact = text.filter { !$0.isWhitespace }

        #expect(JSONValue(try JSONDocument(parsing: text).root).text == compact)
    }

    @Test(arguments: [
        Fault("", at: 0, expects: .value),
        Fault(" ", at: 1, expects: .value),
        Fault("\n\t\r ", at: 4, expects: .value),
        Fault("\u{FEFF}1", at: 0, expects: .value),
        Fault("\u{A0}1", at: 0, expects: .value),
        Fault("1\u{2003}", at: 1, expects: .endOfInput),
        Fault("\u{B}1", at: 0, expects: .value),
        Fault("\u{0}", at: 0, expects: .value),
        Fault("1\u{0}", at: 1, expects: .endOfInput),
        Fault("[\u{0}]", at: 1, expects: .value),
        Fault("[1\u{0}]", at: 2, expects: .commaOrEndOfArray),
        Fault("[1\u{C}]", at: 2, expects: .commaOrEndOfArray),
        Fault([0xFF, 0xFE, 0x31, 0x00], at: 0, expects: .value),
        Fault([0x31, 0x00], at: 1, expects: .endOfInput),
        Fault("/* */1", at: 0, expects: .value),
        Fault("1 // one", at: 2, expects: .endOfInput),
        Fault("'a'", at: 0, expects: .value),
        Fault("a", at: 0, expects: .value),
        Fault("*", at: 0, expects: .value),
        Fault(",", at: 0, expects: .value),
        Fault(":", at: 0, expects: .value),
        Fault("]", at: 0, expects: .value),
        Fault("}", at: 0, expects: .value),
    ])
    func `refuses what is no value`(fault: Fault) {
        #expect(fault.found() == fault.error)
    }

    @Test(arguments: [
        Fault("[", at: 1, expects: .value),
        Fault("[ ", at: 2, expects: .value),
        Fault("[1", at: 2, expects: .commaOrEndOfArray),
        Fault("[1 ", at: 3, expects: .commaOrEndOfArray),
        Fault("[1,", at: 3, expects: .value),
        Fault("[1,]", at: 3, expects: .value),
        Fault("[1, ]", at: 4, expects: .value),
        Fault("[,1]", at: 1, expects: .value),
        Fault("[,]", at: 1, expects: .value),
        Fault("[1,,2]", at: 3, expects: .value),
        Fault("[1 2]", at: 3, expects: .commaOrEndOfArray),
        Fault("[1:2]", at: 2, expects: .commaOrEndOfArray),
        Fault("[1;2]", at: 2, expects: .commaOrEndOfArray),
        Fault("[\"a\":1]", at: 4, expects: .commaOrEndOfArray),
        Fault("[1}", at: 2, expects: .commaOrEndOfArray),
        Fault("[}", at: 1, expects: .value),
        Fault("[[1]", at: 4, expects: .commaOrEndOfArray),
        Fault("[[1]2]", at: 4, expects: .commaOrEndOfArray),
        Fault("[{}{}]", at: 3, expects: .commaOrEndOfArray),
        Fault("[\"a\"\"b\"]", at: 4, expects: .commaOrEndOfArray),
    ])
    func `refuses arrays that are not well formed`(fault: Fault) {
        #expect(fault.found() == fault.error)
    }

    @Test(arguments: [
        Fault("{", at: 1, expects: .keyOrEndOfObject),
        Fault("{ ", at: 2, expects: .keyOrEndOfObject),
        Fault("{a:1}", at: 1, expects: .keyOrEndOfObject),
        Fault("{'a':1}", at: 1, expects: .keyOrEndOfObject),
        Fault("{1:1}", at: 1, expects: .keyOrEndOfObject),
        Fault("{null:1}", at: 1, expects: .keyOrEndOfObject),
        Fault("{[]:1}", at: 1, expects: .keyOrEndOfObject),
        Fault("{,\"a\":1}", at: 1, expects: .keyOrEndOfObject),
        Fault("{]", at: 1, expects: .keyOrEndOfObject),
        Fault("{\"a\"", at: 4, expects: .colon),
        Fault("{\"a\"}", at: 4, expects: .colon),
        Fault("{\"a\" 1}", at: 5, expects: .colon),
        Fault("{\"a\",1}", at: 4, expects: .colon),
        Fault("{\"a\"=1}", at: 4, expects: .colon),
        Fault("{\"a\"::1}", at: 5, expects: .value),
        Fault("{\"a\":", at: 5, expects: .value),
        Fault("{\"a\":}", at: 5, expects: .value),
        Fault("{\"a\": ,", at: 6, expects: .value),
        Fault("{\"a\":1", at: 6, expects: .commaOrEndOfObject),
        Fault("{\"a\":1]", at: 6, expects: .commaOrEndOfObject),
        Fault("{\"a\":1 \"b\":2}", at: 7, expects: .commaOrEndOfObject),
        Fault("{\"a\":1:2}", at: 6, expects: .commaOrEndOfObject),
        Fault("{\"a\":1;}", at: 6, expects: .commaOrEndOfObject),
        Fault("{\"a\":1,", at: 7, expects: .key),
        Fault("{\"a\":1,}", at: 7, expects: .key),
        Fault("{\"a\":1,,}", at: 7, expects: .key),
        Fault("{\"a\":1,b:2}", at: 7, expects: .key),
        Fault("{\"a\":{\"b\":1}", at: 12, expects: .commaOrEndOfObject),
        Fault("{\"a\":[1,{\"b\":[}]}", at: 14, expects: .value),
    ])
    func `refuses objects that are not well formed`(fault: Fault) {
        #expect(fault.found() == fault.error)
    }

    @Test(arguments: [
        Fault("1 2", at: 2, expects: .endOfInput),
        Fault("[]]", at: 2, expects: .endOfInput),
        Fault("{}}", at: 2, expects: .endOfInput),
        Fault("{}{}", at: 2, expects: .endOfInput),
        Fault("[],", at: 2, expects: .endOfInput),
        Fault("\"a\"b", at: 3, expects: .endOfInput),
        Fault("null,", at: 4, expects: .endOfInput),
        Fault("{\"a\":1}\n{\"b\":2}", at: 8, expects: .endOfInput),
        Fault("true\"\"", at: 4, expects: .endOfInput),
    ])
    func `refuses text behind the value`(fault: Fault) {
        #expect(fault.found() == fault.error)
    }

    @Test(arguments: [
        Fault("nul", at: 0, expects: .literal("null")),
        Fault("[nul]", at: 1, expects: .literal("null")),
        Fault("nulL", at: 0, expects: .literal("null")),
        Fault("tru", at: 0, expects: .literal("true")),
        Fault("truth", at: 0, expects: .literal("true")),
        Fault("t", at: 0, expects: .literal("true")),
        Fault("fals", at: 0, expects: .literal("false")),
        Fault("[1,folse]", at: 3, expects: .literal("false")),
        Fault("nan", at: 0, expects: .literal("null")),
        Fault("True", at: 0, expects: .value),
        Fault("FALSE", at: 0, expects: .value),
        Fault("NULL", at: 0, expects: .value),
        Fault("undefined", at: 0, expects: .value),
        Fault("truefalse", at: 4, expects: .endOfInput),
        Fault("[nullnull]", at: 5, expects: .commaOrEndOfArray),
    ])
    func `refuses literals that are spelled otherwise`(fault: Fault) {
        #expect(fault.found() == fault.error)
    }
}
