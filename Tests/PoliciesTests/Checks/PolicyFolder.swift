import Model
import Policies
import Reading
import TestFolders

/// A content folder of a small shop whose policies are sound, changed in some files for one test.
struct PolicyFolder: Sendable {
    var files: [String: String]
    var day = "2026-11-16"

    /// The sound shop with other files beside its own; an empty text takes a file away.
    init(_ changes: [String: String] = [:], day: String = "2026-11-16") {
        files = Self.sound.merging(changes) { _, new in new }.filter { !$0.value.isEmpty }
        self.day = day
    }

    /// The sound shop with one text replaced by another in one file.
    init(_ file: String, _ old: String, _ new: String, day: String = "2026-11-16") {
        self.init([file: (Self.sound[file] ?? "").replacing(old, with: new)], day: day)
    }

    /// What the checks say, as if the folder were called `content`.
    func lines() async throws -> [String] { try await diagnostics().map(\.text) }

    func diagnostics() async throws -> [Diagnostic] {
        let folder = try Folder(files)
        let (content, problems) = try await readContent(folder: folder.path(), includingDrafts: false)
        var found = problems.filter { $0.severity == .error }
        if let content, let day = Day(iso: day) { found += doubts(aboutPoliciesOf: content, asOf: day) }
        return found.inOrder.map { diagnostic in
            var diagnostic = diagnostic
            diagnostic.message = diagnostic.message.replacing(folder.path(), with: "content")
            if diagnostic.file.hasPrefix(folder.path()) {
                diagnostic.file = "content" + diagnostic.file.dropFirst(folder.path().count)
            }
            return diagnostic
        }
    }

    static let sound: [String: String] = [
        "site.yml": "name: Help\nlanguages: [en, zh]\ncountries: [CN, US, GB, DE, AU]\n",
        "policies/returns.en.md": returns,
        "policies/returns.zh.md": "---\ntitle: 退货政策\n---\n\n签收后30天内可以退货。\n",
        "policies/shipping.en.md": shipping,
        "policies/shipping.zh.md": "---\ntitle: 配送政策\n---\n\n24小时内发货。\n",
        "policies/exchanges.en.md": exchanges,
        "policies/exchanges.zh.md": "---\ntitle: 换货政策\n---\n\n签收后30天内可以换货。\n",
        "policies/warranty.en.md": warranty,
        "policies/warranty.zh.md": "---\ntitle: 保修政策\n---\n\n数码产品保修24个月。\n",
        "policies/compensation.en.md": compensation,
        "policies/compensation.zh.md": "---\ntitle: 赔付标准\n---\n\n同样的问题，同样的结果。\n",
        "policies/members.en.md": members,
        "policies/members.zh.md": "---\ntitle: 会员\n---\n\n消费满500美元即可入会。\n",
    ]

    private static let common = """
          conditions: [{ en: Unworn, zh: 未穿着 }]
          steps: [{ en: Write to us, zh: 联系客服 }]

        """

    private static func policy(_ title: String, _ terms: String, _ text: String) -> String {
        "---\ntitle: \(title)\nterms:\n\(common)\(terms)\n---\n\n\(text)\n"
    }

    private static let returns = policy(
        "Returns",
        """
          returns:
            window: 30 days
            from: delivery
            costs:
              - { reason: our fault, pays: shop }
              - { reason: changed mind, pays: customer, price: [4.90 USD, { CN: 8 CNY }] }
            refund: { form: original payment, within: 3 business days, from: arrival, bank: 5-10 days }
            keep_below: 20 USD
        """, "You have 30 days from delivery to send something back.")
    private static let shipping = policy(
        "Shipping",
        """
          shipping:
            dispatch: [{ within: 24 hours, from: payment }]
            delivery:
              - { to: CN, within: 2-4 days, remote: 3 days }
              - { to: US, within: 7-12 days, remote: 3 days }
              - { to: [GB, EU], within: 6-10 days, remote: 3 days }
              - { within: 10-20 days, remote: 3 days }
            fees: [{ to: CN, fee: 8 CNY, free_from: 99 CNY }, { fee: 4.90 USD, free_from: 49 USD }]
          compensation:
            - { issue: late_delivery, choices: [{ coupon: 5 USD, within: 24 hours }] }
        """, "Your order leaves within 24 hours.")
    private static let exchanges = policy(
        "Exchanges",
        """
          exchange:
            window: 30 days
            from: delivery
            options: [other size]
        """, "You have 30 days to exchange a size.")
    private static let warranty = policy(
        "Warranty",
        """
          warranty:
            covers:
              - { what: { en: Electronics, zh: 数码产品 }, length: 24 months }
              - { what: { en: Clothing, zh: 服装 }, length: 6 months }
            remedies: [repair, refund]
            within: 10 business days
        """, "Electronics have a warranty of 24 months.")
    private static let compensation = policy(
        "Compensation",
        """
          compensation:
            - issue: late_delivery
              choices: [{ coupon: 5 USD, within: 24 hours }, { refund: full, within: 1-3 business days }]
            - issue: defective
              report: 7 days
              report_from: delivery
              choices: [{ reship: true, within: 24 hours }, { refund: full, within: 1-3 business days }]
            - issue: misleading_ad
              choices: [{ refund: 10 %, within: 1-3 business days }]
          price: { window: 15 days, from: order, gives: { refund: difference, within: 1-3 business days } }
        """, "The same problem gets the same answer.")
    private static let members = policy(
        "Members",
        """
          tiers:
            - { id: circle, name: { en: Circle, zh: 会员 }, threshold: [500 USD, 3500 CNY], within: 12 months, free_returns: true }
        """, "You are a member once you have spent 500 USD with us within 12 months.")
}
