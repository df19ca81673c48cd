import Foundation
import Model
import Search
import Testing

@testable import Publishing

@Suite("What search knows of words and characters")
struct SearchWordsTests {
    @Test("each line of the built-in synonyms is a group, in YAML that needs no quotes")
    func lines() throws {
        let file = try #require(BuiltInFiles.searchWords.first { $0.path == "synonyms.yml" })
        let lines = String(decoding: file.bytes, as: UTF8.self).split(separator: "\n").filter { !$0.hasPrefix("#") }
        let groups = BuiltInFiles.synonyms
        #expect(groups.count == lines.count && groups.count >= 250)
        for (line, group) in zip(lines, groups) {
            #expect(line == "- [\(group.forms.joined(separator: ", "))]")
            #expect(group.forms.count > 1 && group.language == nil)
            for form in group.forms {
                #expect(!form.isEmpty && !form.contains { ":#\"{}[]&*!|>%@`".contains($0) } && form.first != "'", "\(form)")
            }
        }
    }

    @Test("no form of the built-in synonyms stands in two groups, which would join them, and each has a term")
    func joins() async throws {
        let groups = BuiltInFiles.synonyms
        // One page says everything, so that every group has a posting.
        for (language, isChinese) in [(Language("en"), false), (Language("zh"), true)] {
            let said = groups.flatMap(\.forms).joined(separator: "\n")
            let other = Language(isChinese ? "en" : "zh")
            let bytes = await indexed([entry(said, language), entry("x", other)], language, others: [other], synonyms: groups)
            let told = try #require(try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any])["synonyms"] as? [[String]]
            let expected = groups.filter { $0.forms.count { isHan($0) == isChinese } > 1 }
            // Forms that hold another one of their group are left out, so a few groups have one left in a language and say nothing there.
            #expect(abs((told?.count ?? 0) - expected.count) < 25)
            #expect(told?.allSatisfy { $0.count > 1 } == true)
            for forms in told ?? [] {
                let homes = groups.filter { group in forms.contains { group.forms.contains($0) } }
                #expect(homes.count == 1, "\(homes.map { $0.forms.prefix(2) }) are joined by one of \(forms)")
            }
        }
    }

    @Test(
        "words of this field are read as people type them",
        arguments: [
            ("退还", "tuihuan"), ("重量", "zhongliang"), ("行李", "xingli"), ("银行", "yinhang"), ("快乐", "kuaile"), ("长度", "changdu"),
            ("便宜", "pianyi"), ("重新", "chongxin"), ("会计", "kuaiji"), ("弹力", "tanli"), ("空调", "kongtiao"), ("优惠", "youhui"),
            ("尺码", "chima"), ("降价", "jiangjia"), ("折扣", "zhekou"), ("调换", "diaohuan"), ("汇率", "huilv"), ("绿色", "lvse"),
        ])
    func readings(pair: String, reading: String) async throws {
        let zh = Language("zh")
        let bytes = await indexed([entry("", zh, title: pair)], zh)
        let entry = try #require(try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any])
        let pinyin = try #require(entry["pinyin"] as? [String: String])
        let pairs = try #require(pinyin["pairs"])
        #expect(pairs.hasPrefix(pair))
        var read = String(pairs.dropFirst(2))
        if read.isEmpty {
            for character in pair {
                let group = pinyin["readings"]?.split(separator: " ").first { $0.contains(character) }
                read += group?.prefix { $0.isASCII } ?? ""
            }
        }
        #expect(read == reading)
    }

    @Test("what a shop in Taiwan or Hong Kong writes is found in simplified characters")
    func traditional() async throws {
        let zh = Language("zh")
        let text = String(decoding: await indexed([entry("", zh, title: "退換貨與運費優惠券")], zh), as: UTF8.self)
        for term in ["退换", "换货", "货与", "运费", "优惠", "惠券"] { #expect(text.contains("\"\(term)\":")) }
        #expect(text.contains("\"title\":\"退換貨與運費優惠券\""))
    }

    /// The entry file of a language.
    private func indexed(
        _ entries: [SearchEntry], _ language: Language, others: [Language] = [], synonyms: [SynonymGroup] = []
    ) async -> [UInt8] {
        var bytes: [UInt8] = []
        await index(entries, languages: [language] + others, synonyms: synonyms, hanzi: BuiltInFiles.hanzi) { file in
            if file.path == "search/\(language)/index.json" { bytes = file.bytes }
        }
        return bytes
    }

    private func entry(_ text: String, _ language: Language, title: String = "t") -> SearchEntry {
        let plain = Array(text.utf8)
        return SearchEntry(
            route: Route("\(language)/"), language: language, kind: .faq, title: title,
            body: RichText(plain: plain, sections: [.init(heading: nil, range: 0..<plain.count)]))
    }

    private func isHan(_ text: String) -> Bool { text.unicodeScalars.contains { $0.value >= 0x4E00 } }
}
