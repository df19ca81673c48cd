import Foundation
import Model
import Reading
import Testing

@testable import Policies

/// What the checks say of the default content, and of the same content with its numbers changed.
@Suite("Policies of the default content")
struct DemoTests {
    private static let day = Day(iso: "2026-11-16") ?? Day(number: 0)

    private static func content() async throws -> Content {
        let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent(
            "../../.."
        ).standardizedFileURL
        let (content, _) = try await readContent(
            folder: root.appendingPathComponent("content").path, includingDrafts: false)
        return try #require(content)
    }

    @Test("nothing is said of it")
    func silent() async throws {
        let found = doubts(aboutPoliciesOf: try await Self.content(), asOf: Self.day).map(\.text)
        #expect(found == [], "\(found.joined(separator: "\n"))")
    }

    @Test("of its numbers changed one by one, more than half are told")
    func recall() async throws {
        let check = ContradictionCheck(
            try await Self.content(),
            standing: StandingVersion.all(in: try await Self.content().policies, asOf: Self.day))
        var tally = Tally()
        for (reader, articles) in check.readings {
            for article in articles { tally.add(article, reader) }
        }
        // Of the rest many are about what no terms speak of: how long data is kept, how long a battery lasts.
        #expect(tally.told * 100 >= tally.all * 55, "\(tally.told) of \(tally.all); missed:\n\(tally.missed.joined(separator: "\n"))")
    }

    private struct Tally {
        var all = 0
        private var seen = 0
        var told = 0
        var missed: [String] = []

        /// Changes every number that has a unit, one at a time, to one that stands nowhere else.
        mutating func add(_ article: Article, _ reader: PromiseReader) {
            for block in article.body.blocks where block.kind != .code {
                for range in Self.numbers(in: article.body.plain, block.range) {
                    // Every fifth: each costs a reading of its page. docs/policy-checks.md has the figure of all.
                    seen += 1
                    if seen % 5 != 0 { continue }
                    var changed = article
                    for index in range where (0x30...0x39).contains(changed.body.plain[index]) {
                        changed.body.plain[index] = Self.otherDigit(changed.body.plain[index])
                    }
                    all += 1
                    if !reader.diagnostics(of: changed).isEmpty {
                        told += 1
                    } else {
                        missed.append(
                            "\(article.source):\(block.line) \(String(decoding: changed.body.plain[block.range], as: UTF8.self))"
                        )
                    }
                }
            }
        }

        /// Of 30 it makes 85, of 24 it makes 79: numbers that the content has nowhere.
        private static func otherDigit(_ digit: UInt8) -> UInt8 {
            digit == 0x35 ? 0x39 : (digit - 0x30 + 5) % 10 + 0x30
        }

        private static let units = [
            " day", "天", "小时", " hour", "个工作日", " working", " business", "个月", " month", " USD", " CNY",
            "美元", "元", " %", "%",
        ]

        private static func numbers(in plain: [UInt8], _ block: Range<Int>) -> [Range<Int>] {
            var found: [Range<Int>] = []
            var index = block.lowerBound
            while index < block.upperBound {
                guard (0x30...0x39).contains(plain[index]) else {
                    index += 1
                    continue
                }
                var end = index
                while end < block.upperBound,
                    (0x30...0x39).contains(plain[end]) || plain[end] == 0x2E || plain[end] == 0x2C
                { end += 1 }
                let after = String(decoding: plain[end..<min(block.upperBound, end + 16)], as: UTF8.self)
                if units.contains(where: after.hasPrefix) { found.append(index..<end) }
                index = end
            }
            return found
        }
    }
}
