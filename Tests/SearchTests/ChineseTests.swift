import FoundationEssentials
import Model
import Testing

@testable import Search

@Suite("Chinese characters")
struct ChineseTests {
    static let hanzi = HanziTables(
        simplified: Array("時时後后貨货幾几還还".utf8),
        readings: Array(
            "chang厂 che车 dao到 fei费 hai还 hang航 hou后 huo货 ji几 jiu久 kuan款 qian钱 shi时 tian天 tui退 yin银 zhang长 zhong重 duo多 xing行 yun运\nchong重 hang行 huan还\n"
                .utf8),
        words: Array("长度 chang du\n退还 tui huan\n银行 yin hang\n长时间 chang shi jian\n".utf8))

    private struct Entry: Decodable {
        var fold: String?
        var pinyin: Pinyin?
        var synonyms: [[String]]?
        var terms: [String: String]

        struct Pinyin: Decodable {
            var readings: String
            var others: String?
            var pairs: String
        }
    }

    private func entry(_ entries: [SearchEntry], synonyms: [SynonymGroup] = [], pairs: Int = 100) async throws -> Entry {
        var sizes = IndexSizes()
        sizes.pairsOfFew = pairs
        let files = await index(entries, languages: [TinyShop.zh], synonyms: synonyms, hanzi: Self.hanzi, sizes: sizes)
        return try JSONDecoder().decode(Entry.self, from: Data(files[2].bytes))
    }

    private func page(_ title: String, _ name: String = "a", body: KeyValuePairs<String, String> = [:]) -> SearchEntry {
        TinyShop.page("zh/\(name)/", .faq, title, language: TinyShop.zh, body: body)
    }

    @Test("traditional characters are folded where text is cut, all others stay")
    func folding() {
        var tokenizer = Tokenizer(simplifier: Simplifier(Self.hanzi.simplified))
        #expect(tokenizer.terms(of: Array("幾天後退貨".utf8)) == ["几天", "天后", "后退", "退货", "货"])
        #expect(tokenizer.terms(of: Array("時ー時 한국".utf8)) == ["时ー", "ー时", "时", "한국", "국"])
        var plain = Tokenizer()
        #expect(plain.terms(of: Array("退貨".utf8)) == ["退貨", "貨"])
    }

    @Test("`fold` tells the traditional forms of the characters in the index, and no others")
    func foldKey() async throws {
        #expect(try await entry([page("幾天退货")]).fold == "貨货幾几")
        #expect(try await entry([page("退款")]).fold == nil)
    }

    @Test("a character is read as its word is, and as usual outside of words")
    func readings() {
        let readings = Readings(Self.hanzi)
        func read(_ text: String) -> [String] { readings.read(text.unicodeScalars.map(\.value)).map { readings.texts[Int($0.reading)] } }
        #expect(read("退还银行") == ["tui", "huan", "yin", "hang"])
        #expect(read("还退行") == ["hai", "tui", "xing"])
        #expect(read("长时间长") == ["chang", "shi", "jian", "zhang"])
        #expect(read("驩") == [""])
    }

    @Test("`pinyin` holds the pairs of titles, headings and tags, the most frequent first, with readings where they are not the usual ones")
    func pinyinKey() async throws {
        let entries = [page("退款"), page("几天退還", "b"), page("退还银行", "c", body: ["": "多久", "退款 行货": "运费"])]
        let pinyin = try #require(try await entry(entries).pinyin)
        #expect(pinyin.pairs == "退款 退还tuihuan 几天 天退 行货 还银huanyin 银行yinhang")
        #expect(pinyin.readings == "hai还 huo货 ji几 kuan款 tian天 tui退 xing行 yin银")
        #expect(pinyin.others == "hang行 huan还")
    }

    @Test("pairs of synonyms in use are in `pinyin`; those beyond the limit are not")
    func pinyinOfSynonyms() async throws {
        let groups = [SynonymGroup(["退款", "退钱"]), SynonymGroup(["运费", "邮费"])]
        #expect(try await entry([page("退款")], synonyms: groups).pinyin?.pairs == "退款 退钱")
        #expect(try await entry([page("退款退货"), page("退货", "b")], synonyms: groups, pairs: 2).pinyin?.pairs == "退货 退款")
        #expect(try await entry([page("Refund")]).pinyin == nil)
    }

    @Test("`synonyms` holds the groups with a posting at the places of their numbers")
    func synonymsKey() async throws {
        let groups = [SynonymGroup(["运费", "邮费"]), SynonymGroup(["退款", "退钱"]), SynonymGroup(["几天", "多久"])]
        let entry = try await entry([page("怎么退钱")], synonyms: groups)
        #expect(entry.synonyms == [[], ["退款", "退钱"]])
        #expect(entry.terms.keys.filter { $0.hasPrefix("=") } == ["=1"])
        #expect(try await self.entry([page("裙")], synonyms: groups).synonyms == nil)
    }
}
