/// Documents that between them hold every token and every nesting.
enum Corpus {
    static let documents = [
        """
        {"result":[{"ID":"7","TITLE":"Заявка «с сайта» \\"срочно\\" \\u2116 5","OPPORTUNITY":"15000.00","SUM":-1.5e+3,\
        "PHONE":[{"VALUE":"+7 900 000-00-00"},{}],"EMPTY":[],"FLAG":true,"OTHER":false,"NONE":null,"SMILE":"😀\\uD83D\\uDE00"}],\
        "next":50,"total":1234,"time":{"duration":0.41}}
        """,
        """
        {"result":[{"ID":"1","NAME":"Михаил","SOURCE_DESCRIPTION":null,"OPENED":"Y","ADDRESS_LOC_ADDR_ID":null,\
        "DATE_CREATE":"2026-07-21T11:23:31+03:00","COMMENTS":"Просит перезвонить — после обеда.","UF_CRM_1708952993785":false},\
        {"ID":"2","LAST":true}],"total":-12}
        """,
        """
         [ null , true , false , 0 , -0 , 1.5 , 1e9 , "" , "\\\\\\/\\b\\f\\n\\r\\t" , [ ] , { } , [ [ [ ] ] ] ,
        \t{ "a" : { "b" : [ { "c" : "日本語" } ] } , "\\u0061b" : 1 , "": 2 } ]\u{20}
        """,
    ]
}
