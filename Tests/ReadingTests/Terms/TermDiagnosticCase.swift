import Testing

/// Terms with a mistake, and the lines that tell of it.
struct TermDiagnosticCase: CustomTestStringConvertible, Sendable {
    var id: String
    var yaml: String
    var lines: [String]

    init(_ id: String, _ yaml: String, _ lines: String...) {
        self.id = id
        self.yaml = yaml
        self.lines = lines
    }

    var testDescription: String { "\(id): \(yaml)" }
}

extension TermDiagnosticCase {
    /// Mistakes that only terms have.
    static let own: [TermDiagnosticCase] = [
        TermDiagnosticCase(
            "terms.length", "returns: { window: 30 }",
            "1:20: error: 'window' has no unit; write it as 30 days"),
        TermDiagnosticCase(
            "terms.length", "returns: { window: 30 dayz }",
            "1:20: error: 'dayz' in 'window' is no unit of time; did you mean 'days'?"),
        TermDiagnosticCase(
            "terms.length", "returns: { window: 30 moons }",
            "1:20: error: 'moons' in 'window' is no unit of time; write minutes, hours, days, business days, weeks, months or years"),
        TermDiagnosticCase(
            "terms.length", "returns: { window: 0 days }",
            "1:20: error: 'window' is 0; write at least 1, or leave it out"),
        TermDiagnosticCase(
            "terms.length", "returns: { window: 20-30 days }",
            "1:20: error: 'window' is one length of time, no range; write it as 30 days"),
        TermDiagnosticCase(
            "terms.length", "returns: { window: soon }",
            "1:20: error: 'window' is not a span of time; write it as 24 hours or 3 business days"),
        TermDiagnosticCase(
            "terms.length", "returns: { window: 1.5 days }",
            "1:20: error: 'window' is '1.5 days'; write a whole number of a smaller unit, as in 36 hours"),
        TermDiagnosticCase(
            "terms.length", "returns: { window: [30 days] }",
            "1:20: error: 'window' is not a span of time; write it as 24 hours or 3 business days"),
        TermDiagnosticCase(
            "terms.length", "returns: { window: 123456 days }",
            "1:20: error: 'window' is too long; write at most 99999"),
        TermDiagnosticCase(
            "terms.length", "shipping: { delivery: [{ within: 12-7 days }] }",
            "1:34: error: 'within' goes down from 12 to 7; write it as 7-12 days"),
        TermDiagnosticCase(
            "terms.start", "returns: { from: delivry }",
            "1:18: error: 'from' cannot be 'delivry'; did you mean 'delivery'?"),
        TermDiagnosticCase(
            "terms.start", "returns: { from: my birthday }",
            "1:18: error: 'from' cannot be 'my birthday'; write one of: order, payment, dispatch, delivery, promised day, request, choice, return scan, arrival, cancellation, confirmation, or words by language: { en: ..., zh: ... }"
        ),
        TermDiagnosticCase(
            "terms.money", "returns: { keep_below: 20 }",
            "1:24: error: 'keep_below' has no currency; write it as 20 USD"),
        TermDiagnosticCase(
            "terms.money", "returns: { keep_below: twenty }",
            "1:24: error: 'keep_below' is not an amount of money; write it as 5 USD"),
        TermDiagnosticCase(
            "terms.money", "returns: { keep_below: 0 USD }",
            "1:24: error: 'keep_below' is 0; write an amount, as in 5 USD, or leave it out"),
        TermDiagnosticCase(
            "terms.money", "returns: { keep_below: -5 USD }",
            "1:24: error: 'keep_below' is below 0; write it as 5 USD"),
        TermDiagnosticCase(
            "terms.money", "returns: { keep_below: USD 5 }",
            "1:24: error: the number of 'keep_below' comes first; write it as 5 USD"),
        TermDiagnosticCase(
            "terms.money", "returns: { keep_below: 5USD }",
            "1:24: error: 'keep_below' lacks a space; write it as 5 USD"),
        TermDiagnosticCase(
            "terms.money", "returns: { keep_below: \"4,90 EUR\" }",
            "1:24: error: '4,90' in 'keep_below' has a decimal comma; write it as 4.90 EUR"),
        TermDiagnosticCase(
            "terms.money", "returns: { keep_below: 4.905 USD }",
            "1:24: error: USD has 2 digits behind the point, '4.905' has 3; write it as 4.90 USD, or 4905 USD if the point marks thousands"),
        TermDiagnosticCase(
            "terms.money", "returns: { keep_below: 1.000 EUR }",
            "1:24: error: EUR has 2 digits behind the point, '1.000' has 3; write it as 1.00 EUR, or 1000 EUR if the point marks thousands"),
        TermDiagnosticCase(
            "terms.money", "returns: { keep_below: 5.5 JPY }",
            "1:24: error: JPY has no digits behind the point, '5.5' has 1; write it as 5 JPY"),
        TermDiagnosticCase(
            "terms.money", "returns: { keep_below: 1.2345 KWD }",
            "1:24: error: KWD has 3 digits behind the point, '1.2345' has 4; write it as 1.234 KWD"),
        TermDiagnosticCase(
            "terms.money", "returns: { keep_below: 5. USD }",
            "1:24: error: '5.' in 'keep_below' is not a number; write it as 5 USD or 4.90 USD"),
        TermDiagnosticCase(
            "terms.money", "returns: { keep_below: 9999999999999 USD }",
            "1:24: error: 'keep_below' is too large; write an amount below 1000000000 USD"),
        TermDiagnosticCase(
            "terms.money", "returns: { restocking_fee: 10 }",
            "1:28: error: 'restocking_fee' has no unit; write it as 10 % or 10 USD"),
        TermDiagnosticCase(
            "terms.currency", "returns: { keep_below: $5 }",
            "1:24: error: '$' in 'keep_below' is no code of a currency; write it as 5 USD"),
        TermDiagnosticCase(
            "terms.currency", "returns: { keep_below: 4.90 € }",
            "1:24: error: '€' in 'keep_below' is no code of a currency; write it as 4.90 EUR"),
        TermDiagnosticCase(
            "terms.currency", "returns: { keep_below: 8元 }",
            "1:24: error: '元' in 'keep_below' is no code of a currency; write it as 8 CNY"),
        TermDiagnosticCase(
            "terms.currency", "returns: { keep_below: ¥8 }",
            "1:24: error: '¥' is the sign of two currencies; write 8 CNY or 8 JPY"),
        TermDiagnosticCase(
            "terms.currency", "returns: { keep_below: 5 RMB }",
            "1:24: error: 'RMB' is no code of ISO 4217; write it as 5 CNY"),
        TermDiagnosticCase(
            "terms.currency", "returns: { keep_below: 5 usd }",
            "1:24: error: a currency is written in capitals; write it as 5 USD"),
        TermDiagnosticCase(
            "terms.currency", "returns: { keep_below: 5 UDS }",
            "1:24: error: 'UDS' in 'keep_below' is no currency of ISO 4217; did you mean 'USD'?"),
        TermDiagnosticCase(
            "terms.currency", "returns: { keep_below: 5 XYZW }",
            "1:24: error: 'XYZW' in 'keep_below' is no currency of ISO 4217; did you mean 'UYW'?"),
        TermDiagnosticCase(
            "terms.percent", "returns: { restocking_fee: 110 % }",
            "1:28: error: 'restocking_fee' is no share of the price; write it as 10 %, at most 100 %"),
        TermDiagnosticCase(
            "terms.percent", "returns: { restocking_fee: ten % }",
            "1:28: error: 'restocking_fee' is no share of the price; write it as 10 %, at most 100 %"),
        TermDiagnosticCase(
            "terms.country", "covers: { countries: [UK] }",
            "1:23: error: 'UK' is no country of ISO 3166-1; write GB"),
        TermDiagnosticCase(
            "terms.country", "covers: { countries: [us] }",
            "1:23: error: 'us' is no country of ISO 3166-1; write US"),
        TermDiagnosticCase(
            "terms.country", "covers: { countries: [Germany] }",
            "1:23: error: 'Germany' is no country of ISO 3166-1; write DE"),
        TermDiagnosticCase(
            "terms.country", "covers: { countries: [Germny] }",
            "1:23: error: 'Germny' is no country of ISO 3166-1; for Germany write DE"),
        TermDiagnosticCase(
            "terms.country", "covers: { countries: [XX] }",
            "1:23: error: 'XX' is no country of ISO 3166-1; write two letters, such as US, GB or CN, or EU, EEA for their members"),
        TermDiagnosticCase(
            "terms.country", "covers: { countries: [中国] }",
            "1:23: error: '中国' is no country of ISO 3166-1; write CN"),
        TermDiagnosticCase(
            "terms.country", "shipping: { from: EU }",
            "1:19: error: 'from' is one country, and 'EU' are many; write one of them, as in DE"),
        TermDiagnosticCase(
            "terms.country", "shipping: { from: China }",
            "1:19: error: 'China' is no country of ISO 3166-1; write CN"),
        TermDiagnosticCase(
            "terms.country-twice", "shipping: { fees: [{ to: [US, CA], fee: 5 USD }, { to: CA, fee: 6 USD }] }",
            "1:50: error: a second fee for CA; name each country once"),
        TermDiagnosticCase(
            "terms.country-twice", "shipping: { fees: [{ fee: 5 USD }, { fee: 6 USD }] }",
            "1:36: error: a second fee for all other countries; name its countries, or leave it out"),
        TermDiagnosticCase(
            "terms.country-twice", "shipping: { delivery: [{ to: EU, within: 6-10 days }, { to: EEA, within: 8 days }] }",
            "1:55: error: a second delivery time for AT; name each country once"),
        TermDiagnosticCase(
            "terms.country-twice", "returns: { costs: [{ pays: customer, price: [5 USD, { CN: 8 CNY }, 6 USD] }] }",
            "1:68: error: a second price for all other countries; name its countries, or leave it out"),
        TermDiagnosticCase(
            "terms.country-twice",
            "returns: { addresses: [{ from: DE, country: DE, address: Leipzig }, { from: DE, country: FR, address: Lyon }] }",
            "1:69: error: a second return address for DE; name each country once"),
        TermDiagnosticCase(
            "terms.country-twice", "shipping: { duties: [{ to: US, pays: shop }, { to: US, pays: customer }] }",
            "1:46: error: a second entry of 'duties' for US; name each country once"),
        TermDiagnosticCase(
            "terms.price-of-shop", "returns: { costs: [{ pays: shop, price: 5 USD }] }",
            "1:34: error: 'price' is what the customer pays, but here the shop pays; leave it out"),
        TermDiagnosticCase(
            "terms.reason-twice", "returns: { costs: [{ reason: any, pays: shop }, { pays: customer }] }",
            "1:49: error: 'any' stands here a second time; keep one, with all its prices"),
        TermDiagnosticCase(
            "terms.season", "returns: { seasons: [{ first: 2025-12-24, last: 2025-11-01, window: 8 weeks }] }",
            "1:43: error: the season ends on 2025-11-01, before it starts on 2025-12-24; write a later day"),
        TermDiagnosticCase(
            "terms.season",
            "returns: { seasons: [{ first: 2025-11-01, last: 2025-12-24, window: 8 weeks }, { first: 2025-12-24, last: 2026-01-05, window: 6 weeks }] }",
            "1:82: error: the season overlaps with that from 2025-11-01 to 2025-12-24; an order can have only one window"),
        TermDiagnosticCase(
            "terms.except-country", "covers: { countries: [EU], except_countries: [US] }",
            "1:28: error: 'except_countries' takes out US, which 'countries' does not name; leave it out"),
        TermDiagnosticCase(
            "terms.unknown-category", "covers: { categories: [clothes, sheos] }",
            "1:24: error: there is no category 'clothes' in products.csv; did you mean 'clothing'?",
            "1:33: error: there is no category 'sheos' in products.csv; did you mean 'shoes'?"),
        TermDiagnosticCase(
            "terms.unknown-tier", "covers: { tiers: gold }",
            "1:18: error: there is no member tier 'gold'; write one of: circle"),
        TermDiagnosticCase(
            "terms.unknown-tier", "returns: { tiers: [{ tier: cirkle, window: 45 days }] }",
            "1:28: error: there is no member tier 'cirkle'; did you mean 'circle'?"),
        TermDiagnosticCase(
            "terms.unknown-channel", "covers: { channels: lifestream }",
            "1:21: error: there is no channel 'lifestream'; did you mean 'livestream'?"),
        TermDiagnosticCase(
            "terms.tier-twice", "returns: { tiers: [{ tier: circle, window: 45 days }, { tier: circle, costs: { pays: shop } }] }",
            "1:63: error: the tier 'circle' stands here a second time; keep one, with all that it has"),
        TermDiagnosticCase(
            "terms.tier-twice", "tiers: [{ id: circle, name: { en: Circle, zh: 会员 } }, { id: circle }]",
            "1:61: error: the tier 'circle' stands here a second time; keep one, with all that it has"),
        TermDiagnosticCase(
            "terms.tier-costs", "returns: { tiers: [{ tier: circle, costs: [{ pays: shop }, { reason: our fault, pays: shop }] }] }",
            "1:36: error: 'costs' of a tier is one, for a change of mind; write { pays: shop }"),
        TermDiagnosticCase(
            "terms.two-currencies", "shipping: { fees: [{ fee: 8 CNY, free_from: 49 USD }] }",
            "1:34: error: 'free_from' is in USD and 'fee' in CNY; write both in one currency"),
        TermDiagnosticCase(
            "terms.two-amounts", "tiers: [{ id: circle, threshold: [500 USD, 600 USD] }]",
            "1:44: error: a second amount in USD; keep one by currency"),
        TermDiagnosticCase(
            "terms.level", "compensation: [{ issue: late_delivery, level: 3, choices: [{ refund: full }] }]",
            "1:40: error: 'level' is 1 (urgent) or 2 (normal); write it as 2"),
        TermDiagnosticCase(
            "terms.empty-choice", "compensation: [{ issue: late_delivery, choices: [{ within: 24 hours }] }]",
            "1:50: error: the choice gives nothing; write what it gives, as in { refund: full }"),
        TermDiagnosticCase(
            "terms.refund", "compensation: [{ issue: late_delivery, choices: [{ refund: ful }] }]",
            "1:60: error: 'refund' cannot be 'ful'; did you mean 'full'?"),
        TermDiagnosticCase(
            "terms.refund", "compensation: [{ issue: late_delivery, choices: [{ refund: some of it }] }]",
            "1:60: error: 'refund' cannot be 'some of it'; write full, difference, 10 % or 5 USD"),
        TermDiagnosticCase(
            "terms.money", "compensation: [{ issue: late_delivery, choices: [{ refund: 10 }] }]",
            "1:60: error: 'refund' has no unit; write it as 10 % or 10 USD"),
        TermDiagnosticCase(
            "terms.percent", "compensation: [{ issue: late_delivery, choices: [{ refund: 120 % }] }]",
            "1:60: error: 'refund' is no share of the price; write it as 10 %, at most 100 %"),
        TermDiagnosticCase(
            "terms.count", "exchange: { free_per_order: -1 }",
            "1:13: error: 'free_per_order' is a small number from 0 up; write it as 1"),
    ]
}
