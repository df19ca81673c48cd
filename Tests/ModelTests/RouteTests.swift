import Testing

@testable import Model

@Suite("Route and SKU")
struct RouteTests {
    @Test(
        "a relative address leads from page to page",
        arguments: [
            ("", "", "./"),
            ("", "policies/returns/", "policies/returns/"),
            ("policies/returns/", "", "../../"),
            ("policies/returns/", "policies/shipping/", "../shipping/"),
            ("policies/returns/", "policies/returns/", "./"),
            ("policies/returns/", "policies/returns/2026-09-01/", "2026-09-01/"),
            ("policies/returns/2026-09-01/", "policies/returns/", "../"),
            ("faq/a/b/", "zh/faq/a/b/", "../../../zh/faq/a/b/"),
            ("policies/", "policies-old/", "../policies-old/"),
            ("404.html", "assets/site.css", "assets/site.css"),
            ("", "a:b/", "./a:b/"),
        ])
    func relative(from: String, to: String, expected: String) {
        #expect(Route(from).relative(to: Route(to)) == expected)
    }

    @Test("a folder's page is its index.html", arguments: [("", "index.html"), ("zh/", "zh/index.html"), ("404.html", "404.html")])
    func file(path: String, file: String) {
        #expect(Route(path).file == file)
    }

    @Test(
        "the root is as many steps up as there are folders",
        arguments: [("", "./"), ("a/", "../"), ("zh/faq/a/", "../../../"), ("404.html", "./")])
    func root(path: String, root: String) {
        #expect(Route(path).toRoot == root)
    }

    @Test(
        "no sku leaves its folder, and no two share an address",
        arguments: [
            ("DR-1001", "DR-1001"), ("../../etc/passwd", "~2E.~2F..~2Fetc~2Fpasswd"), (".", "~2E"), ("a b", "a~20b"), ("a~20b", "a~7E20b"),
            ("裙", "~E8~A3~99"), ("v1.2", "v1.2"),
        ])
    func sku(text: String, step: String) {
        #expect(SKU(text).pathComponent == step)
    }
}
