import Model

@testable import Site

/// Terms of the shop's policies as values.
enum SampleTerms {
    static let place = TextPlace(line: 9)

    static func both(_ english: String, _ chinese: String) -> LocalizedText {
        LocalizedText([SampleShop.en: english, SampleShop.zh: chinese])
    }

    static func money(_ units: Int, _ code: String) -> Money {
        guard let currency = Currency(code) else { preconditionFailure("\(code) is a currency") }
        return Money(units: units, currency: currency)
    }

    static func countries(_ codes: String...) -> [Country] {
        codes.flatMap { code in code == "EU" ? Country.union : Country(code).map { [$0] } ?? [] }
    }

    static func days(_ count: Int) -> TimeSpan { TimeSpan(most: count, unit: .day) }

    static func terms(_ edit: (inout PolicyTerms) -> Void) -> PolicyTerms {
        var terms = PolicyTerms(file: "content/policies/returns/2026-09-01.en.md", place: place)
        edit(&terms)
        return terms
    }

    static let returns = terms { terms in
        terms.conditions = [both("The item is unworn.", "商品未穿着。")]
        terms.steps = [both("Open My orders.", "打开“我的订单”。"), both("Hand the parcel in.", "寄出包裹。")]
        var returns = ReturnTerms(place: place)
        returns.window = .length(Length(count: 30, unit: .day))
        returns.methods = [.mail, .dropOff]
        returns.itemConditions = [.new]
        var ours = Cost(reason: .ourFault, payer: .shop)
        ours.label = .download
        var mind = Cost(reason: .changedMind, payer: .customer)
        mind.prices = [Price(amount: money(490, "USD")), Price(amount: money(800, "CNY"), countries: countries("CN"))]
        mind.isTakenOffRefund = true
        returns.costs = [ours, mind]
        var refund = RefundTerms(place: place)
        refund.forms = [.originalPayment]
        refund.within = TimeSpan(most: 3, unit: .businessDay)
        refund.from = .event(.arrival)
        refund.bank = TimeSpan(least: 5, most: 10, unit: .day)
        returns.refund = refund
        returns.replacements = [.otherSize]
        returns.restockingFee = .percent(1250)
        returns.addresses = [
            ReturnTerms.ReturnAddress(
                from: countries("EU", "GB"), country: Country("DE") ?? Country.union[0], address: both("Leipzig", "莱比锡"))
        ]
        returns.seasons = [
            ReturnTerms.Season(
                name: both("Christmas", "圣诞季"), first: SampleShop.day("2025-11-01"), last: SampleShop.day("2025-12-24"),
                window: .length(Length(count: 8, unit: .week)))
        ]
        returns.finalSale = [ReturnTerms.FinalSale(what: both("pierced earrings", "耳钉"), categories: [])]
        returns.keepBelow = money(2000, "USD")
        returns.tiers = [
            ReturnTerms.TierException(
                tier: "circle", window: .length(Length(count: 45, unit: .day)), cost: Cost(reason: .changedMind, payer: .shop))
        ]
        terms.returns = returns
    }

    static let shipping = terms { terms in
        var shipping = ShippingTerms(place: place)
        shipping.origin = Country("CN")
        shipping.dispatch = [
            ShippingTerms.Dispatch(what: nil, channels: [], within: TimeSpan(most: 24, unit: .hour), from: nil, place: place),
            ShippingTerms.Dispatch(what: nil, channels: ["chat"], within: TimeSpan(most: 48, unit: .hour), from: nil, place: place),
        ]
        func delivery(_ countries: [Country], _ least: Int, _ most: Int, carrier: String? = nil) -> ShippingTerms.Delivery {
            var delivery = ShippingTerms.Delivery(
                countries: countries, region: nil, within: TimeSpan(least: least, most: most, unit: .day), from: .event(.dispatch),
                place: place)
            delivery.carrier = carrier
            return delivery
        }
        var states = delivery(countries("US"), 7, 12, carrier: "meridian")
        states.remoteExtra = days(3)
        shipping.delivery = [delivery(countries("CN"), 2, 4), states, delivery(countries("GB", "EU"), 6, 10), delivery([], 10, 20)]
        shipping.fees = [
            ShippingTerms.ShippingFee(countries: countries("CN"), fee: money(800, "CNY"), freeFrom: money(9900, "CNY"), place: place),
            ShippingTerms.ShippingFee(countries: [], fee: money(490, "USD"), freeFrom: money(4900, "USD"), place: place),
        ]
        shipping.duties = [
            ShippingTerms.Duty(countries: countries("US", "GB", "EU"), payer: .shop), ShippingTerms.Duty(countries: [], payer: .customer),
        ]
        terms.shipping = shipping
    }

    static let compensation = terms { terms in
        func choice(_ parts: [Remedy.Part], _ within: TimeSpan? = nil) -> Remedy.Choice {
            Remedy.Choice(parts: parts, deadline: within.map { Remedy.Deadline(within: $0, from: .event(.choice)) })
        }
        let day = TimeSpan(most: 24, unit: .hour)
        let refund = TimeSpan(least: 1, most: 3, unit: .businessDay)
        var late = Remedy(issues: ["late_delivery"], problem: both("Parcel late", "包裹晚到"), place: place)
        late.choices = [choice([.coupon(money(500, "USD"))], day)]
        var later = Remedy(issues: ["late_delivery"], problem: both("Parcel more than 3 days late", "包裹晚到3天以上"), place: place)
        later.choices = [choice([.reship], day), choice([.refund(.full), .coupon(money(500, "USD"))], refund)]
        later.freight = .shop
        var lost = Remedy(issues: ["lost_parcel"], problem: nil, place: place)
        lost.level = 1
        lost.choices = [choice([.reship, .freeReturn], day)]
        lost.report = Remedy.Deadline(within: days(7), from: .event(.delivery))
        lost.evidence = [both("One clear photo", "一张清晰的照片")]
        lost.steps = [PolicyTerms.TimeLimit(what: both("First answer", "首次答复"), within: day, from: nil, place: place)]
        lost.note = both("Nothing comes back.", "不用寄回。")
        terms.compensation = [late, later, lost]
    }

    static let promises = terms { terms in
        var warranty = WarrantyTerms(place: place)
        warranty.covers = [
            WarrantyTerms.Cover(
                what: both("lamps", "台灯"), categories: ["electronics"], length: Length(count: 24, unit: .month),
                faults: both("any fault", "任何故障"), place: place)
        ]
        warranty.remedies = [.repair, .replacement, .refund]
        warranty.within = TimeSpan(most: 10, unit: .businessDay)
        warranty.withinFrom = .event(.arrival)
        warranty.payer = .shop
        terms.warranty = warranty
        terms.price = PriceTerms(
            place: place, window: Length(count: 15, unit: .day), from: .event(.order), gives: Remedy.Choice(parts: [.refund(.difference)]))
        var advertising = AdvertisingTerms(place: place)
        advertising.binding = [both("what a host says", "主播说的话"), both("what a page says", "页面上的话")]
        advertising.correction = TimeSpan(most: 24, unit: .hour)
        advertising.channels = ["chat"]
        advertising.choices = [Remedy.Choice(parts: [.refund(.full), .freeReturn]), Remedy.Choice(parts: [.refund(.percent(1000))])]
        advertising.chooseWithin = days(30)
        terms.advertising = advertising
        var tier = MemberTier(
            id: "circle", name: both("Circle", "会员"), thresholds: [money(50000, "USD"), money(350_000, "CNY")],
            period: Length(count: 12, unit: .month), place: place)
        tier.isAnsweredFirst = true
        tier.hasFreeReturns = true
        tier.benefits = [both("A card", "一张卡")]
        terms.tiers = [tier]
    }

    static func words(_ language: Language = SampleShop.en) throws -> TermWords {
        TermWords(
            labels: Labels(try ThemeOnDisk.theme(), language: language, fallback: SampleShop.en), fallback: SampleShop.en,
            issues: SampleShop.issues(), categories: [:], channels: ["chat": both("chat", "在线客服")],
            carriers: ["meridian": both("Meridian Express", "子午速运")], tiers: ["circle": both("Marlow Circle", "茉岚会员")])
    }
}
