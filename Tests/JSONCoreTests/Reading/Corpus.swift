/// Documents that between them hold every token and every nesting.
enum Corpus {
    static let documents = [
        """
        {"result":[{"ID":"7","TITLE":"Заявка «с сайта» \\"срочно\\" \\u2116 5","OPPORTUNITY":"15000.00","SUM":-1.5e+3,\
        "PHONE":[{"VALUE":"+7 900 000-00-00"},{}],"EMPTY":[],"FLAG":true,"OTHER":false,"NONE":null,"SMILE":"😀\\uD83D\\uDE00"}],\
        "next":50,"total":1234,"time":{"duration":0.41}}
        """,
        """
         [ null , true , false , 0 , -0 , 1.5 , 1e9 , "" , "\\\\\\/\\b\\f\\n\\r\\t" , [ ] , { } , [ [ [ ] ] ] ,
        \t{ "a" : { "b" : [ { "c" : "日本語" } ] } , "\\u0061b" : 1 , "": 2 } ]\u{20}
        """,
    ]
}
