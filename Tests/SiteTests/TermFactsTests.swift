import Model
import Testing

@testable import Site

@Suite("Terms as facts in words") struct TermFactsTests {
    /// `id | group | label | value`
    static func lines(_ terms: PolicyTerms, _ language: Language = SampleShop.en) throws -> [String] {
        TermFacts.facts(of: terms, in: try SampleTerms.words(language)).map {
            "\($0.id) | \($0.group.rawValue) | \($0.label) | \($0.value)"
        }
    }

    @Test("a return policy in English")
    func returns() throws {
        #expect(
            try Self.lines(SampleTerms.returns) == [
                "returns.window | time_limits | Time to return | 30 days from delivery",
                "returns.season.2025-11-01 | time_limits | Christmas (orders from 1 November 2025 to 24 December 2025) | 8 weeks from delivery",
                "returns.costs.our_fault | costs | Return shipping if it is our mistake | Free, label to download",
                "returns.costs.changed_mind | costs | Return shipping if you changed your mind | 4.90 USD (Mainland China: 8 CNY), taken off the refund",
                "returns.restocking_fee | costs | Restocking fee | 12.5% of the price",
                "returns.refund.within | money_back | Refund sent | 3 business days after it arrives with us",
                "returns.refund.form | money_back | Refund goes to | The original payment",
                "returns.refund.bank | money_back | Your bank may take another | 5 to 10 days",
                "returns.replacements | money_back | Instead of a refund | Another size",
                "returns.items | conditions | State of the item | Unused",
                "conditions.1 | conditions | Condition | The item is unworn.",
                "returns.methods | steps | How to send it back | By post or at a drop-off point",
                "steps.1 | steps | Step | Open My orders.", "steps.2 | steps | Step | Hand the parcel in.",
                "returns.address.EU+GB | location | Returns from EU, United Kingdom | Leipzig, Germany",
                "returns.tier.circle.window | members | Marlow Circle: time to return | 45 days from delivery",
                "returns.tier.circle.costs | members | Marlow Circle: return shipping | Free",
                "returns.keep_below | exceptions | No need to send it back | Damaged or faulty items below 20 USD",
                "returns.final_sale | exceptions | Final sale (faults are still covered) | Pierced earrings",
            ])
    }

    @Test("the same in Chinese")
    func chinese() throws {
        let lines = try Self.lines(SampleTerms.returns, SampleShop.zh)
        #expect(
            lines.prefix(8) == [
                "returns.window | time_limits | 退货期限 | 签收后30天内",
                "returns.season.2025-11-01 | time_limits | 圣诞季（2025年11月1日至2025年12月24日的订单） | 签收后8周内",
                "returns.costs.our_fault | costs | 我方原因退货的运费 | 我们承担，自助下载面单",
                "returns.costs.changed_mind | costs | 个人原因退货的运费 | 4.90美元（中国大陆：8元），从退款中扣除",
                "returns.restocking_fee | costs | 退货手续费 | 商品价格的12.5%",
                "returns.refund.within | money_back | 退款发出 | 我们收到后3个工作日内",
                "returns.refund.form | money_back | 退到哪里 | 原支付方式",
                "returns.refund.bank | money_back | 银行入账另需 | 5至10天",
            ])
        #expect(lines.contains("returns.address.EU+GB | location | 欧盟、英国的退货寄到 | 德国莱比锡"))
    }

    @Test("shipping by region")
    func shipping() throws {
        #expect(
            try Self.lines(SampleTerms.shipping) == [
                "shipping.dispatch | time_limits | Your order leaves | 24 hours",
                "shipping.dispatch.chat | time_limits | Dispatch: orders from chat | 48 hours",
                "shipping.delivery.CN | time_limits | Delivery: Mainland China | 2 to 4 days from dispatch",
                "shipping.delivery.US | time_limits | Delivery: United States | 7 to 12 days from dispatch (with Meridian Express, remote areas up to 3 days more)",
                "shipping.delivery.GB+EU | time_limits | Delivery: United Kingdom, EU | 6 to 10 days from dispatch",
                "shipping.delivery.rest | time_limits | Delivery: Everywhere else | 10 to 20 days from dispatch",
                "shipping.fee.CN | costs | Shipping fee: Mainland China | 8 CNY, free from 99 CNY",
                "shipping.fee.rest | costs | Shipping fee: Everywhere else | 4.90 USD, free from 49 USD",
                "shipping.duties.US+GB+EU | costs | Duties and import taxes: United States, United Kingdom, EU | We pay",
                "shipping.duties.rest | costs | Duties and import taxes: Everywhere else | You pay",
                "shipping.from | location | Sent from | Mainland China",
            ])
    }

    @Test("the Union stands for its members, but for those with an entry of their own; a shop may name countries its own way")
    func places() throws {
        let words = try SampleTerms.words()
        let withoutIreland = Country.union.filter { $0.code != "IE" }
        #expect(words.countries(SampleTerms.countries("GB", "EU", "US")) == "United Kingdom, EU, United States")
        #expect(words.countries(withoutIreland) == "EU except Ireland")
        #expect(TermWords.key(withoutIreland) == "EU-IE")
        #expect(words.countries(Country.economicArea) == "EEA")
        #expect(words.countries(SampleTerms.countries("DE", "FR")) == "Germany, France")
        #expect(try SampleTerms.words(SampleShop.zh).countries(withoutIreland + SampleTerms.countries("CN")) == "欧盟（爱尔兰除外）、中国大陆")
        var theme = try ThemeOnDisk.theme()
        theme.labels[SampleShop.en]?["country.GB"] = "UK"
        let own = TermWords(
            labels: Labels(theme, language: SampleShop.en, fallback: SampleShop.en), fallback: SampleShop.en, issues: SampleShop.issues(),
            categories: [:], channels: [:], carriers: [:], tiers: [:])
        #expect(own.countries(SampleTerms.countries("GB")) == "UK")
    }

    @Test("warranty, prices, advertising and tiers")
    func promises() throws {
        #expect(
            try Self.lines(SampleTerms.promises) == [
                "warranty.covers.electronics | time_limits | Lamps | 24 months from delivery (any fault)",
                "warranty.within | time_limits | Done within | 10 business days after it arrives with us",
                "price.window | time_limits | Price promise | 15 days from your order",
                "advertising.correction | time_limits | Correction in public | 24 hours",
                "advertising.choose_within | time_limits | Time to choose | 30 days",
                "warranty.pays | costs | Shipping and repair | We pay",
                "warranty.remedies | compensation | If something breaks | Repair or replacement, otherwise refund",
                "price.gives | compensation | If the price drops | The price difference back",
                "advertising.choices | compensation | If we said something wrong | A full refund and a free return or 10% of the price back",
                "advertising.binding | conditions | Our word | What a host says; what a page says",
                "advertising.channels | conditions | Said in | Chat",
                "tiers.circle.threshold | members | Circle: how to join | 500 USD or 3,500 CNY spent within 12 months",
                "tiers.circle.answered_first | members | Circle: benefit | Your messages are answered first",
                "tiers.circle.free_returns | members | Circle: benefit | Return labels are free",
                "tiers.circle.benefits.1 | members | Circle: benefit | A card",
            ])
        #expect(
            try Self.lines(SampleTerms.promises, SampleShop.zh).suffix(4).prefix(1) == [
                "tiers.circle.threshold | members | 会员入会条件 | 12个月内消费满500美元或3500元"
            ])
    }

    @Test("a compensation standard; two lines about one issue have ids of their own")
    func compensation() throws {
        #expect(
            try Self.lines(SampleTerms.compensation) == [
                "compensation.late_delivery.choices | compensation | Parcel late | A coupon of 5 USD (24 hours from your choice)",
                "compensation.late_delivery.2.choices | compensation | Parcel more than 3 days late | A new parcel (24 hours from your choice) or a full refund and a coupon of 5 USD (1 to 3 business days from your choice)",
                "compensation.late_delivery.2.freight | compensation | Parcel more than 3 days late: Shipping | We pay",
                "compensation.lost_parcel.choices | compensation | Lost parcels | A new parcel and a free return (24 hours from your choice)",
                "compensation.lost_parcel.level | compensation | Lost parcels: Level | Level 1: handled first",
                "compensation.lost_parcel.report | compensation | Lost parcels: Tell us within | 7 days from delivery",
                "compensation.lost_parcel.evidence | compensation | Lost parcels: Please send | One clear photo",
                "compensation.lost_parcel.steps.1 | compensation | Lost parcels: First answer | 24 hours",
                "compensation.lost_parcel.note | compensation | Lost parcels: Good to know | Nothing comes back.",
            ])
        #expect(
            try Self.lines(SampleTerms.compensation, SampleShop.zh)[1]
                == "compensation.late_delivery.2.choices | compensation | 包裹晚到3天以上 | 重发（选定后24小时内）或全额退款加5美元优惠券（选定后1至3个工作日内）")
    }
}
