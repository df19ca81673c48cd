/// Programs that ask for pages by themselves, by what they call themselves.
enum Robots {
    private static let names = [
        "bot", "crawl", "spider", "slurp", "headless", "lighthouse", "curl/", "wget", "python", "go-http-client", "java/", "okhttp",
        "axios",
        "node-fetch", "httpclient", "scrapy", "monitor", "uptime", "pingdom", "preview", "facebookexternalhit", "mediapartners",
        "bingpreview",
        "feedfetcher", "archiver", "validator", "scan", "nikto", "sqlmap", "masscan", "zgrab", "libwww", "perl", "ruby", "phantomjs",
        "selenium",
        "chatgpt", "claude", "perplexity", "gptbot", "bytedance", "bytespider", "baiduspider", "yisou", "sogou web", "360spider",
        "yandex.com",
    ].map { Array($0.utf8) }

    /// Whether the name is a program's. A log without names has none.
    static func isOne(_ agent: [UInt8]) -> Bool {
        let small = agent.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
        return small.withUnsafeBufferPointer { text in
            names.contains { name in
                name.withUnsafeBufferPointer { name in
                    guard text.count >= name.count else { return false }
                    for start in 0...(text.count - name.count) where text[start] == name[0] {
                        var at = 1
                        while at < name.count, text[start + at] == name[at] { at += 1 }
                        if at == name.count { return true }
                    }
                    return false
                }
            }
        }
    }
}
