import Disk
import FlyingFox
import Foundation

/// Answers as a plain static web server would, under the strictest policy that a host may set, and adds the script that
/// reloads a page after a build.
struct SiteHandler: HTTPHandler {
    let folder: String
    let changes: ChangeCounter

    static let script = "/.signpost/reload.js"
    static let counter = "/.signpost/changes"

    /// What a shop's own pages load from here, from another origin: docs/embed.md tells every host to say so. Nothing else is
    /// opened, so that no other page that the browser happens to show can read drafts.
    static func isForStorefronts(_ path: String) -> Bool {
        path == "/embed.js" || path.hasPrefix("/sizes/") || path.hasPrefix("/api/")
    }

    func handleRequest(_ request: HTTPRequest) async throws -> HTTPResponse {
        guard request.method == .GET || request.method == .HEAD else { return HTTPResponse(statusCode: .methodNotAllowed) }
        // The target as it was asked for: `request.path` has lost the slash at its end.
        let path = request.target.path()
        var response =
            switch path {
            case Self.counter: answer(.ok, "text/plain", Data("\(changes.value)".utf8))
            case Self.script: answer(.ok, "text/javascript", Data(reloadScript.utf8))
            default: file(at: path, query: request.target.query())
            }
        if Self.isForStorefronts(path) { response.headers[HTTPHeader("Access-Control-Allow-Origin")] = "*" }
        return request.method == .HEAD ? try await withoutBody(response) : response
    }

    /// The same head, its length included.
    private func withoutBody(_ response: HTTPResponse) async throws -> HTTPResponse {
        var headers = response.headers
        headers[.contentLength] = String(try await response.bodyData.count)
        return HTTPResponse(statusCode: response.statusCode, headers: headers)
    }

    private func file(at path: String, query: String) -> HTTPResponse {
        guard let decoded = path.removingPercentEncoding, decoded.hasPrefix("/"), !decoded.contains("\0"),
            !decoded.split(separator: "/").contains(where: { $0.hasPrefix(".") })
        else { return missing() }
        var full = folder + decoded
        if FileKind(of: full) == .folder {
            guard decoded.hasSuffix("/") else {
                var response = answer(.movedPermanently, "text/plain", Data())
                response.headers[.location] = path + "/" + (query.isEmpty ? "" : "?" + query)
                return response
            }
            full += "index.html"
        }
        guard let data = contents(of: full) else { return missing() }
        let type = ContentType.of(path: full)
        return answer(.ok, type, type.hasPrefix("text/html") ? withReload(data) : data)
    }

    private func missing() -> HTTPResponse {
        let page = contents(of: folder + "/404.html") ?? Data("Not found".utf8)
        return answer(.notFound, "text/html; charset=utf-8", withReload(page))
    }

    private func contents(of path: String) -> Data? { (try? DiskFile.contents(of: path)).map { Data($0) } }

    private func answer(_ status: HTTPStatusCode, _ type: String, _ body: Data) -> HTTPResponse {
        HTTPResponse(
            statusCode: status,
            headers: [
                .contentType: type, .cacheControl: "no-store",
                HTTPHeader("Content-Security-Policy"): "default-src 'self'",
            ],
            body: body)
    }

    private func withReload(_ page: Data) -> Data {
        page + Data("<script src=\"\(Self.script)\" defer></script>\n".utf8)
    }

    private var reloadScript: String {
        """
        const ask = async () => (await fetch("\(Self.counter)", { cache: "no-store" })).text();
        let first = null;
        setInterval(async () => {
            try {
                const now = await ask();
                if (first !== null && now !== first) location.reload();
                first = now;
            } catch { /* the preview has stopped; keep the page */ }
        }, 700);
        """
    }
}
