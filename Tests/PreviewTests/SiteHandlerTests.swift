import FlyingFox
import Foundation
import TestFolders
import Testing

@testable import Preview

@Suite("What the preview answers")
struct SiteHandlerTests {
    private let site: Folder
    private let handler: SiteHandler

    init() throws {
        site = try Folder([
            "public/index.html": "<p>home</p>", "public/faq/index.html": "<p>faq</p>", "public/theme.css": "a{}",
            "public/.signpost-site": "m",
            "public/embed.js": "e", "public/sizes/finder.js": "f", "public/api/products/DR-1.json": "{}",
            "public/zh/退货/index.html": "<p>退货</p>", "public/404.html": "<p>lost</p>", "secret.txt": "secret", "publicsecret.txt": "secret",
        ])
        handler = SiteHandler(folder: site.path("public"), changes: ChangeCounter())
    }

    /// Asks as it comes from the wire.
    private func get(_ path: String, query: String = "", _ method: HTTPMethod = .GET) async throws -> HTTPResponse {
        let target = HTTPRequest.Target(path: path, query: query)
        return try await handler.handleRequest(
            HTTPRequest(method: method, version: .http11, target: target, headers: HTTPHeaders(), body: HTTPBodySequence()))
    }

    private func text(_ response: HTTPResponse) async throws -> String { String(decoding: try await response.bodyData, as: UTF8.self) }

    @Test(
        "a page is answered as a web server would",
        arguments: [
            ("/", "<p>home</p>"), ("/faq/", "<p>faq</p>"), ("/faq/index.html", "<p>faq</p>"), ("/zh/%E9%80%80%E8%B4%A7/", "<p>退货</p>"),
        ])
    func pages(path: String, start: String) async throws {
        let response = try await get(path)
        #expect(response.statusCode == .ok)
        #expect(response.headers[.contentType] == "text/html; charset=utf-8")
        #expect(response.headers[HTTPHeader("Content-Security-Policy")] == "default-src 'self'")
        let body = try await text(response)
        #expect(body == start + "<script src=\"/.signpost/reload.js\" defer></script>\n")
    }

    @Test("a file that is no page is answered as it is")
    func files() async throws {
        let response = try await get("/theme.css")
        #expect(response.headers[.contentType] == "text/css; charset=utf-8")
        #expect(try await text(response) == "a{}")
    }

    @Test(
        "nothing outside the site and nothing hidden is ever answered",
        arguments: [
            "/../secret.txt", "/%2e%2e/secret.txt", "/faq/../../secret.txt", "/faq/%2E%2E%2F..%2Fsecret.txt", "/..%2fsecret.txt",
            "secret.txt", "/.signpost-site", "/%2esignpost-site", "/index.html%00.css", "/%ff", "/none/", "/none", "",
        ])
    func outside(path: String) async throws {
        let response = try await get(path)
        #expect(response.statusCode == .notFound)
        #expect(try await text(response).hasPrefix("<p>lost</p>"))
    }

    @Test("a folder without its slash is redirected, and keeps what was asked")
    func redirect() async throws {
        let response = try await get("/faq", query: "q=late")
        #expect(response.statusCode == .movedPermanently)
        #expect(response.headers[.location] == "/faq/?q=late")
    }

    @Test("the counter grows with each build, and the script asks for it")
    func reload() async throws {
        #expect(try await text(get(SiteHandler.counter)) == "0")
        handler.changes.increment()
        #expect(try await text(get(SiteHandler.counter)) == "1")
        #expect(try await text(get(SiteHandler.script)).contains(SiteHandler.counter))
    }

    @Test(
        "what a shop's pages load may be read from other origins, also the answer that there is none",
        arguments: ["/embed.js", "/sizes/finder.js", "/api/products/DR-1.json", "/api/products/none.json"])
    func storefront(path: String) async throws {
        #expect(try await get(path).headers[HTTPHeader("Access-Control-Allow-Origin")] == "*")
        #expect(try await get(path, .HEAD).headers[HTTPHeader("Access-Control-Allow-Origin")] == "*")
    }

    @Test(
        "pages, which may be drafts, are for this origin alone",
        arguments: ["/", "/faq/", "/none/", "/sizes", "/embed.js/", "/apiary/", "/faq/../api/products/DR-1.json", SiteHandler.counter])
    func pagesAreNotShared(path: String) async throws {
        #expect(try await get(path).headers[HTTPHeader("Access-Control-Allow-Origin")] == nil)
    }

    @Test("whoever wants to write is refused", arguments: [HTTPMethod.POST, .PUT, .DELETE])
    func methods(method: HTTPMethod) async throws {
        #expect(try await get("/", method).statusCode == .methodNotAllowed)
    }

    @Test("HEAD has the head of GET and no body")
    func head() async throws {
        let response = try await get("/theme.css", .HEAD)
        #expect(response.headers[.contentLength] == "3")
        #expect(try await text(response) == "")
    }
}
