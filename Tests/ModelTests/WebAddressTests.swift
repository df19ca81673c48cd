import Testing

@testable import Model

@Suite("Web addresses")
struct WebAddressTests {
    @Test(
        "a site's address is a whole one, and nothing stands behind its path",
        arguments: ["https://a.com", "http://a.com:8080/help/", "https://münchen.de/"])
    func good(text: String) {
        #expect(WebAddress.isWhole(text))
        #expect(WebAddress.isBase(text))
    }

    @Test(
        "anything else is none",
        arguments: [
            "", "x", "a.com", "//a.com/", "/help/", "ftp://a.com/", "javascript:alert(1)", "https://", "https:///x", "https://a b.com/",
            "https://a.com/\"><b>", "https://a.com\\b",
        ])
    func bad(text: String) { #expect(!WebAddress.isWhole(text)) }

    @Test("a query or an anchor cannot have paths behind it", arguments: ["https://a.com/?q", "https://a.com/#x"])
    func noBase(text: String) {
        #expect(WebAddress.isWhole(text))
        #expect(!WebAddress.isBase(text))
    }
}
