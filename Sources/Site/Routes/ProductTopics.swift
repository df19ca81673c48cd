import Model
import Synchronization

/// Which questions and policies apply to a product: found by its category, tags and chart, and by the problems it has now.
///
/// Products with the same words share what is found: a shop of ten thousand has some hundreds of kinds of things. A class because
/// pages are rendered on many threads from one plan; what it keeps follows from the plan alone.
final class ProductTopics: Sendable {
    struct Found: Sendable {
        /// The closest first.
        var questions: [Int]
        /// The closest first, all of them.
        var policies: [Int]
    }

    private struct Key: Hashable {
        var words: [String]
        var issues: [String]
        var hasSizes: Bool
    }

    private let content: Content
    private let subjects: Subjects
    /// Words that tell products apart: a question that bears one is about the products that bear it, too.
    private let vocabulary: Set<String>
    private let policies: [Policy]
    private let found = Mutex<[Key: Found]>([:])

    /// What is known of a policy, as far as products are concerned.
    private struct Policy {
        var words: Set<String>
        var issues: [String]
        /// Its place among all policies, as its text says.
        var order: Int
        /// How many of its issues are about the goods themselves, of all: 1 a warranty, 0 a policy on shipping.
        var goods: Double
        /// The same without issues about sizes.
        var goodsWithoutSizes: Double
    }

    /// - Parameter asOf: the day that decides which version of a policy is in force.
    init(_ content: Content, subjects: Subjects, asOf: Day) {
        self.content = content
        self.subjects = subjects
        vocabulary = Set(content.products.flatMap { $0.tags + [$0.category, $0.group, $0.sizeChart].compactMap(\.self) })
        let aboutGoods = Set(content.issues.issues.filter { $0.group == .notAsDescribed || $0.group == .quality }.map(\.code))
        policies = content.policies.map { policy in
            let version = policy.version(inForceOn: asOf) ?? policy.versions.first
            let articles = version?.texts.articles ?? []
            let issues = articles.first?.issues ?? []
            func share(_ codes: Set<String>) -> Double {
                issues.isEmpty ? 0 : Double(issues.filter(codes.contains).count) / Double(issues.count)
            }
            return Policy(
                words: Set(articles.flatMap { $0.tags + [$0.category].compactMap(\.self) }), issues: issues,
                order: articles.first?.order ?? .max,
                goods: share(aboutGoods), goodsWithoutSizes: share(aboutGoods.subtracting(Issue.aboutSize)))
        }
    }

    /// - Parameters:
    ///   - chart: its size chart.
    ///   - issues: codes of the problems that active notices name.
    func topics(of product: Product, chart: SizeChart?, issues: [String]) -> Found {
        let words = product.tags + [product.category, product.group, chart?.name].compactMap(\.self)
        let key = Key(words: words, issues: issues, hasSizes: chart != nil)
        if let known = found.withLock({ $0[key] }) { return known }
        let made = Found(questions: questions(key), policies: policies(key))
        found.withLock { $0[key] = made }
        return made
    }

    private func questions(_ key: Key) -> [Int] {
        let categories = key.hasSizes ? key.words + ["sizes"] : key.words
        let near = subjects.questions(tags: key.words, issues: key.issues, categories: categories, limit: 40)
        let own = Set(key.words)
        return near.filter { number in
            let named = content.questions[number].texts.articles.first?.tags.filter(vocabulary.contains) ?? []
            return named.isEmpty || named.contains(where: own.contains)
        }
    }

    private func policies(_ key: Key) -> [Int] {
        let own = Set(key.words)
        let scores = policies.map { policy in
            let shared = policy.words.isDisjoint(with: own) ? 0.0 : 4
            let flagged = policy.issues.contains(where: key.issues.contains) ? 3.0 : 0
            return shared + flagged + (key.hasSizes ? policy.goods : policy.goodsWithoutSizes)
        }
        return policies.indices.sorted { (scores[$1], policies[$0].order, $0) < (scores[$0], policies[$1].order, $1) }
    }
}
