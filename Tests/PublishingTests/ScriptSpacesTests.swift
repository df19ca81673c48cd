import Testing

@testable import Publishing

@Suite("Spaces that no browser needs")
struct ScriptSpacesTests {
    @Test(
        "go between signs, and stay between words and inside literals",
        arguments: [
            ("const a = b ? 1 : 2;", "const a=b?1:2;"),
            ("for (const [key, value] of map) return key in own;", "for(const[key,value]of map)return key in own;"),
            ("a = b + +c - -d + e++ + f;", "a=b+ +c- -d+e++ +f;"),
            (#"x = "a , b" + 'c : d' + `e ${ f } g`;"#, #"x="a , b"+'c : d'+`e ${ f } g`;"#),
            (#"say("it \"is\" so", 1 / 2 / 3);"#, #"say("it \"is\" so",1/2/3);"#),
            ("if (/ [ / ]+ /.test(a) && b) return / x /g;", "if(/ [ / ]+ /.test(a)&&b)return/ x /g;"),
            ("a / b; c = (d) / e / f;", "a/b;c=(d)/e/f;"),
            ("first\n.then (second)\nlast()", "first.then(second)\nlast()"),
            ("if (a) {\nb();\nc()\n}\nd", "if(a){b();c()}\nd"),
        ])
    func squeezed(script: String, expected: String) {
        #expect(String(decoding: ScriptSpaces.squeezed(Array(script.utf8)), as: UTF8.self) == expected)
    }
}
