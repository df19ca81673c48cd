extension DiagnosticCase {
    static let settings: [DiagnosticCase] = [
        DiagnosticCase(
            "yaml.missing-key", ["site.yml": "languages: [en]\n"], "content/site.yml:1:1: error: 'name' is missing; write name: Help"),
        DiagnosticCase(
            "yaml.missing-key", ["site.yml": "name: Help\n"],
            "content/site.yml:1:1: error: 'languages' is missing; write languages: [en, zh]"),
        DiagnosticCase(
            "settings.language", ["site.yml": "name: Help\nlanguages: [en, english]\n"],
            "content/site.yml:2:17: error: 'english' is not a language tag; write it as en, zh or pt-BR"),
        DiagnosticCase(
            "settings.language-twice", ["site.yml": "name: Help\nlanguages: [en, en]\n"],
            "content/site.yml:2:17: error: 'en' stands here twice; keep one of them"),
        DiagnosticCase(
            "settings.language-twice", ["site.yml": "name: Help\nlanguages: [en, zh-hant, zh-Hant]\n"],
            "content/site.yml:2:26: error: 'zh-Hant' stands here twice; keep one of them"),
        DiagnosticCase(
            "settings.no-language", ["site.yml": "name: Help\nlanguages: []\n"],
            "content/site.yml:2:1: error: 'languages' names none; write it as [en, zh], the default first"),
        DiagnosticCase(
            "settings.no-language", ["site.yml": "name: Help\nlanguages: [~]\n"],
            "content/site.yml:2:1: error: 'languages' names none; write it as [en, zh], the default first"),
        DiagnosticCase(
            "settings.language-address", ["site.yml": "name: Help\nlanguages: [en, api]\n"],
            "content/site.yml:2:17: error: '/api/' is an address of every site and cannot be a language's too; remove it"),
        .site(
            "value.web-address", "url: https://help.example.com/?from=shop",
            "content/site.yml:3:6: error: 'url' is not a web address; write it as https://help.example.com/"),
        .site("yaml.unknown-key", "time-zone: UTC", "content/site.yml:3:1: warning: unknown key 'time-zone'; did you mean 'time_zone'?"),
        .site(
            "value.web-address", "url: help.example.com",
            "content/site.yml:3:6: error: 'url' is not a web address; write it as https://help.example.com/"),
        .site(
            "settings.time-zone", "time_zone: GMT+8",
            "content/site.yml:3:1: error: 'GMT+8' is not a time zone; write it as Asia/Shanghai or UTC"),
        .site("settings.currency", "currency: usd", "content/site.yml:3:1: error: 'usd' is not a currency; write it as USD"),
        .site(
            "settings.country", "countries: [CN, Germany]",
            "content/site.yml:3:17: error: 'Germany' is not a country; write two capital letters, as in CN or US"),
        .site("settings.logo", "logo: logo.svg", "content/site.yml: error: there is no logo 'assets/logo.svg'; put it there"),
        .site("settings.privacy-floor", "privacy_floor: 0", "content/site.yml:3:1: error: 'privacy_floor' is at least 1; write it as 5"),
        .site(
            "settings.search-log", "search_log: log.example.com",
            "content/site.yml:3:13: error: 'log.example.com' is no place that pages can send to; write a path on the site's own host, such as "
                + "/search-log, or an address such as https://log.example.com/search"),
        .site(
            "settings.search-log", "search_log: http://log.example.com/",
            "content/site.yml:3:13: error: 'http://log.example.com/' is no place that pages can send to; write a path on the site's own host, "
                + "such as /search-log, or an address such as https://log.example.com/search"),
        .site(
            "settings.channel-twice", "channels:\n  - id: chat\n  - id: chat",
            "content/site.yml:5:5: error: the channel 'chat' stands here twice; keep one of them"),
        .site(
            "settings.unknown-channel", "channels: [{ id: chat }]\npromises: [{ channel: chta, resolution: 24 hours }]",
            "content/site.yml:4:23: error: there is no channel 'chta'; did you mean 'chat'?"),
        .site(
            "value.length", "channels: [{ id: chat }]\npromises: [{ channel: chat, first_response: soon }]",
            "content/site.yml:4:45: error: 'first_response' is not a span of time; write it as 24 hours or 3 business days"),
        .site("value.choice", "publish: review", "content/site.yml:3:10: error: 'publish' cannot be 'review'; did you mean 'reviewed'?"),
        .site(
            "value.choice", "inches: fractions",
            "content/site.yml:3:9: error: 'inches' cannot be 'fractions'; write one of: quarters, decimal"),
        .site(
            "value.choice", "publish: never", "content/site.yml:3:10: error: 'publish' cannot be 'never'; write one of: automatic, reviewed"
        ),
        .site(
            "value.flag", "statistics: { carriers: perhaps }",
            "content/site.yml:3:25: error: 'carriers' is neither true nor false; write one of them"),
        .site("value.flag", "statistics: few", "content/site.yml:3:13: error: 'statistics' is neither true nor false; write one of them"),
        .site(
            "yaml.unknown-key", "statistics: { response_time: false }",
            "content/site.yml:3:15: warning: unknown key 'response_time'; did you mean 'response_times'?"),
        .site(
            "yaml.not-a-map", "statistics: [carriers]",
            "content/site.yml:3:13: error: 'statistics' must have keys; write complaints: ..., improvements: ..."),
        .site(
            "value.flag", "trusted_html: maybe", "content/site.yml:3:15: error: 'trusted_html' is neither true nor false; write one of them"
        ),
        .site("value.number", "privacy_floor: five", "content/site.yml:3:16: error: 'privacy_floor' is not a whole number; write it as 5"),
        .site("value.list", "countries: CN", "content/site.yml:3:12: error: 'countries' is not a list; write it as [CN, US]"),
        .site(
            "value.list-of-texts", "countries: [[CN]]",
            "content/site.yml:3:13: error: 'countries' holds something that is not a text; write it as [CN, US]"),
        .site("value.text", "currency: [USD]", "content/site.yml:3:11: error: 'currency' is not a text; write it as currency: some words"),
        .site(
            "value.text", "brand: { en: [Marlow], zh: 茉岚 }",
            "content/site.yml:3:14: error: 'brand' is not a text in 'en'; write it as en: some words"),
        .site(
            "value.localized", "brand: [Marlow]",
            "content/site.yml:3:8: error: 'brand' is neither a text nor a map by language; write it as { en: ..., zh: ... }"),
        .site("language.missing", "brand: { en: Marlow }", "content/site.yml:3:8: warning: 'brand' is not translated; add 'zh'"),
        .site(
            "language.unknown", "brand: { en: Marlow, zh: 茉岚, de: Marlow }",
            "content/site.yml:3:30: error: 'de' is not a language of this site; write one of: en, zh, or add it to site.yml"),
    ]

    static let yaml: [DiagnosticCase] = [
        DiagnosticCase(
            "yaml.not-a-map", ["site.yml": "just words\n"],
            "content/site.yml:1:1: error: site.yml must have keys; write name: ..., languages: ..."),
        DiagnosticCase(
            "yaml.not-a-map", ["carriers.yml": "swiftpost: SwiftPost\n"],
            "content/carriers.yml:1:12: error: a carrier must have keys; write name: ..., tracking: ..."),
        DiagnosticCase(
            "yaml.comma", ["carriers.yml": "post: { name: { en: Post, the old one } }\n"],
            "content/carriers.yml:1:27: error: 'the old one' stands behind a comma, which ends a text in braces; put the whole text in quotes"
        ),
        DiagnosticCase(
            "yaml.comma", ["carriers.yml": "post: { name: Post, the old one }\n"],
            "content/carriers.yml:1:21: error: 'the old one' stands behind a comma, which ends a text in braces; put the whole text in quotes"
        ),
        DiagnosticCase(
            "yaml.key", ["carriers.yml": "? [a]\n: b\n"],
            "content/carriers.yml:1:3: error: a key must be plain text; put text that starts with '[' or '{' in quotes"),
        DiagnosticCase(
            "yaml.duplicate-key", ["carriers.yml": "a:\n  name: A\nb:\n  name: B\na:\n  name: C\n"],
            "content/carriers.yml:5:1: error: the key 'a' stands here twice; keep one of them"),
        DiagnosticCase(
            "yaml.too-deep", ["carriers.yml": "a: " + String(repeating: "[", count: 70) + String(repeating: "]", count: 70)],
            "content/carriers.yml:1:68: error: the values are nested too deep; write them flat"),
        .site(
            "yaml.syntax", "brand: Help: here", "content/site.yml:3:12: error: ': ' inside a text is misread; put the whole text in quotes"),
        .site(
            "yaml.syntax", "brand: \"Help\nurl: x",
            "content/site.yml:3:8: error: a quote is opened here and never closed; close it at the end of the text"),
        .site("yaml.syntax", "brand: @marlow", "content/site.yml:3:8: error: a text cannot start with '@'; put it in quotes"),
        .site("yaml.syntax", "channels:\n\t- id: chat", "content/site.yml:4:1: error: a tab cannot indent YAML; use spaces"),
        .page("yaml.syntax", "---\ntitle: T\n\ttags: [a]\n---\n", "content/faq/a/late.md:3:1: error: a tab cannot indent YAML; use spaces"),
        .site(
            "yaml.syntax", "countries: [CN, US\nurl: x",
            "content/site.yml:3:12: error: the list that starts here is not closed or lacks a comma; write it as [a, b]"),
        .site(
            "yaml.syntax", "brand: { en: A\nurl: x",
            "content/site.yml:3:8: error: the braces that open here are not closed or lack a comma; write them as { a: b, c: d }"),
        .site(
            "yaml.syntax", "brand: \"a\\qb\"",
            "content/site.yml:3:10: error: a backslash in double quotes starts an escape; write \\\\ for a backslash"),
        .site(
            "yaml.syntax", "brand: *star",
            "content/site.yml:3:8: error: '*' refers to another part of the file; put text that starts with '*' in quotes"),
        .site("yaml.syntax", "brand\nurl: x", "content/site.yml:3:1: error: a ':' is missing; write the line as key: value"),
        .site("yaml.syntax", "---\nbrand: x", "content/site.yml:3:1: error: a second document starts here; remove the '---'"),
        .site("yaml.syntax", "  brand: x", "content/site.yml:3:3: error: the lines do not fit together here; check indentation and quotes"),
        .site("yaml.syntax", "brand: a\u{1}b", "content/site.yml:3:9: error: the character U+0001 is not allowed in YAML; remove it"),
        .page(
            "yaml.syntax", "---\ntitle: Lost: now what?\n---\nText.\n",
            "content/faq/a/late.md:2:12: error: ': ' inside a text is misread; put the whole text in quotes"),
    ]
}
