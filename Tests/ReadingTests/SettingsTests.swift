import Model
import Testing

@testable import Reading

private let english = Language("en")
private let chinese = Language("zh")

@Suite("Settings, issues, guide")
struct SettingsTests {
    @Test("site.yml says everything once")
    func site() async throws {
        let site = """
            name: { en: Marlow Lane Help, zh: 茉岚帮助中心 }
            languages: [en, zh]
            url: https://help.example.com
            time_zone: Asia/Shanghai
            currency: USD
            brand: Marlow Lane
            logo: logo.svg
            shop_url: https://shop.example.com/
            countries: [CN, US]
            channels:
              - id: chat
                name: { en: Chat, zh: 客服 }
                address: "+86 571 5550 0100"
            promises:
              - { channel: chat, first_response: 5 minutes, resolution: 3 working days }
            navigation:
              - { title: { en: Policies, zh: 政策 }, link: /policies/ }
            privacy_floor: 8
            publish: reviewed
            trusted_html: yes
            inches: decimal
            statistics: { response_times: no, carriers: true, busy_hours: false }
            """
        let (content, diagnostics) = try await TestFolder(["site.yml": site, "assets/logo.svg": "<svg/>"]).read()
        #expect(diagnostics.isEmpty)
        let settings = try #require(content?.settings)
        #expect(settings.name == LocalizedText([english: "Marlow Lane Help", chinese: "茉岚帮助中心"]))
        #expect(settings.languages == [english, chinese])
        #expect(settings.url == "https://help.example.com/")
        #expect(settings.timeZone == "Asia/Shanghai")
        #expect(settings.brand == LocalizedText("Marlow Lane"))
        #expect(settings.channels.map(\.address) == ["+86 571 5550 0100"])
        #expect(
            settings.promises == [
                Promise(channel: "chat", firstResponse: Length(count: 5, unit: .minute), resolution: Length(count: 3, unit: .businessDay))
            ])
        #expect(settings.navigation?.map(\.line) == [17])
        #expect(settings.privacyFloor == 8)
        #expect(settings.publish == .reviewed)
        #expect(settings.trustsHTML)
        #expect(settings.statistics == [.complaints, .improvements, .carriers])
    }

    @Test(
        "issues.yml says by how many sizes advice goes up or down; without it the built-in ones stay",
        arguments: [
            ("runs_small: { sizes: 2 }", 2.0, -1.0), ("runs_small: { sizes: 0.5 }", 0.5, -1), ("runs_small: { sizes: +1.5 }", 1.5, -1),
            ("runs_small: { sizes: 0 }", 0, -1), ("runs_large: { sizes: -0.5 }", 1, -0.5), ("runs_small: { level: 1 }", 1, -1),
        ])
    func sizes(_ issues: String, _ small: Double, _ large: Double) async throws {
        let (content, diagnostics) = try await TestFolder(["issues.yml": issues + "\n"]).read()
        #expect(diagnostics == [])
        #expect(content?.issues["runs_small"]?.sizes == small)
        #expect(content?.issues["runs_large"]?.sizes == large)
        #expect(content?.issues["unit_mixup"]?.sizes == 0)
    }

    @Test(
        "inches are quarters unless the site says decimal", arguments: [("", Settings.InchStyle.quarters), ("inches: decimal\n", .decimal)])
    func inches(_ line: String, _ style: Settings.InchStyle) async throws {
        #expect(try await TestFolder([:], site: "name: Help\nlanguages: [en]\n" + line).read().content?.settings.inches == style)
    }

    @Test(
        "what search did not find is reported nowhere unless the site says where, and only to its own host or an https address",
        arguments: [
            ("", nil, 0), ("search_log: ~", nil, 0), ("search_log: /search-log", "/search-log", 0), ("search_log: /a/b.txt", "/a/b.txt", 0),
            ("search_log: https://log.example.com/x", "https://log.example.com/x", 0), ("search_log: https://log.example.com?a=1", nil, 1),
            ("search_log: //log.example.com/x", nil, 1), (#"search_log: /\\log.example.com"#, nil, 1), ("search_log: /log?x=1", nil, 1),
            ("search_log: log", nil, 1), ("search_log: 'javascript:alert(1)'", nil, 1), (#"search_log: '/a"b'"#, nil, 1),
        ])
    func searchLog(line: String, address: String?, errors: Int) async throws {
        let folder = TestFolder([:], site: "name: Help\nlanguages: [en]\n\(line)\n")
        let (content, diagnostics) = try await folder.read()
        #expect(content?.settings.searchLog == address)
        #expect(diagnostics.filter { $0.id == "settings.search-log" }.count == errors)
    }

    @Test("the whole transparency report can be switched off", arguments: [("false", 0), ("true", 5), ("{}", 5), ("~", 5)])
    func statistics(written: String, parts: Int) async throws {
        let site = "name: Help\nlanguages: [en]\nstatistics: \(written)\n"
        let (content, diagnostics) = try await TestFolder(["site.yml": site]).read()
        #expect(diagnostics.isEmpty)
        #expect(content?.settings.statistics.count == parts)
    }

    @Test("two keys are enough for a site without a warning")
    func smallest() async throws {
        let (content, diagnostics) = try await TestFolder([:]).read()
        #expect(diagnostics.isEmpty)
        #expect(content?.settings == Settings(name: LocalizedText("Help"), languages: [english]))
        #expect(content?.issues == IssueCatalogue.builtIn)
    }

    @Test(
        "a span of time is a number and a unit",
        arguments: [
            ("5 minutes", Length(count: 5, unit: .minute)), ("1 hour", Length(count: 1, unit: .hour)),
            ("2 min", Length(count: 2, unit: .minute)),
            ("3 business days", Length(count: 3, unit: .businessDay)), ("3 Working Days", Length(count: 3, unit: .businessDay)),
            ("30 days", Length(count: 30, unit: .day)), ("0 days", nil), ("-1 days", nil), ("days", nil), ("3", nil), ("3 moons", nil),
        ])
    func lengths(_ text: String, _ length: Length?) {
        #expect(Length(written: text) == length)
    }

    @Test("issues.yml adds words, replaces the rest, and brings new issues")
    func issues() async throws {
        let folder = TestFolder.bilingual([
            "issues.yml": """
            defective:
              level: 1
              words: { en: [broken hinge] }
              advice: { en: Send a photo., zh: 请发照片。 }
            smells:
              name: { en: Smells, zh: 有异味 }
              group: quality
            """
        ])
        let (content, diagnostics) = try await folder.read()
        #expect(diagnostics.isEmpty)
        let issues = try #require(content?.issues)
        let builtIn = try #require(IssueCatalogue.builtIn["defective"])
        #expect(issues["defective"]?.level == 1)
        #expect(issues["defective"]?.words[english] == (builtIn.words[english] ?? []) + ["broken hinge"])
        #expect(issues["defective"]?.words[chinese] == builtIn.words[chinese])
        #expect(issues["defective"]?.name == builtIn.name)
        #expect(issues["defective"]?.advice?.text(in: chinese, fallback: english) == "请发照片。")
        #expect(issues["smells"]?.group == .quality)
        #expect(issues["smells"]?.level == 2)
        #expect(issues.issues.count == IssueCatalogue.builtIn.issues.count + 1)
    }

    @Test("categories.yml may name categories of products, too")
    func productCategories() async throws {
        let folder = TestFolder([
            "site.yml": "name: Help\nlanguages: [en]\n", "categories.yml": "dresses: Dresses\n",
            "products.csv": "sku,category\nA-1,dresses\n",
        ])
        let (content, diagnostics) = try await folder.read()
        #expect(diagnostics.isEmpty)
        #expect(content?.categories.map(\.id) == ["dresses"])
    }

    @Test("the guide has steps in order, with Markdown by language and the lines of its links")
    func guide() async throws {
        let folder = TestFolder([
            "site.yml": "name: Help\nlanguages: [en, zh]\nchannels: [{ id: chat }]\n",
            "guide.yml": """
            start: what
            steps:
              what:
                question: { en: What?, zh: 什么？ }
                choices:
                  - label: { en: Late, zh: 晚到 }
                    step: late
                  - { label: Return, page: policies/returns.md }
              late:
                answer: { en: Late, zh: 晚到 }
                text:
                  en: |
                    See
                    [this](faq/a.md).
                  zh: 请**看**。
                send: [Your order number]
                links: [faq/a.md]
                contact: chat
                issues: [late_delivery, late_delivry]
            """,
        ])
        let (content, diagnostics) = try await folder.read()
        #expect(
            diagnostics.map(\.text) == [
                "content/guide.yml:9: warning: there is no issue 'late_delivry'; did you mean 'late_delivery'?"
            ])
        let guide = try #require(content?.guide)
        #expect(guide.start == "what")
        #expect(guide.steps.map(\.issues) == [[], ["late_delivery", "late_delivry"]])
        #expect(guide.steps.map(\.id) == ["what", "late"])
        #expect(guide.steps.map(\.line) == [3, 9])
        guard case .question(let choices) = guide.steps[0].kind, case .answer(let send, let links, let contact) = guide.steps[1].kind else {
            Testing.Issue.record("a question and an answer were expected")
            return
        }
        #expect(choices.map(\.line) == [7, 8])
        #expect(send == [LocalizedText("Your order number")])
        #expect(links == [Guide.Target(path: "faq/a.md", line: 17)])
        #expect(contact == "chat")
        #expect(guide.steps[1].text[english]?.links.map(\.line) == [14])
        #expect(guide.steps[1].text[chinese].map { String(decoding: $0.html, as: UTF8.self) } == "<p>请<strong>看</strong>。</p>\n")
        #expect(guide.steps[0].text.isEmpty)
    }
}
