/// The keys that may stand in each map of the terms.
enum TermKeys {
    static let terms = [
        "covers", "conditions", "steps", "evidence", "time_limits", "returns", "exchange", "shipping", "warranty", "price", "advertising",
        "tiers", "compensation",
    ]
    static let covers = ["countries", "except_countries", "categories", "tiers", "channels"]
    static let remedy = ["issue", "problem", "level", "report", "report_from", "evidence", "freight", "note", "choices", "steps"]
    static let choice = [
        "reship", "replacement", "exchange", "repair", "part", "free_return", "refund", "coupon", "gift", "words", "within", "from",
    ]
    static let exchange = ["window", "from", "options", "free_per_order", "costs", "sent", "final_sale", "refund"]
    static let returns = [
        "window", "from", "methods", "items", "costs", "refund", "replacements", "restocking_fee", "other_fees", "addresses", "seasons",
        "final_sale", "keep_below", "tiers",
    ]
    static let tier = [
        "id", "name", "threshold", "within", "answered_first", "replacement_first", "free_returns", "return_window", "benefits",
    ]
    static let cost = ["reason", "pays", "price", "taken_off_refund", "label"]
    static let refund = ["form", "within", "from", "bank"]
    static let otherFee = ["what", "fee"]
    static let address = ["from", "country", "address"]
    static let season = ["name", "first", "last", "window"]
    static let tierException = ["tier", "window", "costs"]
    static let finalSale = ["what", "categories"]
    static let shipping = ["from", "dispatch", "delivery", "fees", "duties"]
    static let dispatch = ["what", "channels", "within", "from"]
    static let delivery = ["to", "region", "within", "from", "carrier", "remote"]
    static let shippingFee = ["to", "fee", "free_from"]
    static let duty = ["to", "pays"]
    static let timeLimit = ["what", "within", "from"]
    static let warranty = ["covers", "from", "remedies", "within", "within_from", "pays"]
    static let warrantyCover = ["what", "categories", "length", "faults"]
    static let price = ["window", "from", "gives"]
    static let advertising = ["binding", "correction", "channels", "choices", "choose_within"]

    /// Every key there is, which docs/policy-terms.md must tell of.
    static let all = Set(
        [
            terms, covers, remedy, choice, exchange, returns, tier, cost, refund, otherFee, address, season, tierException, finalSale,
            shipping, dispatch, delivery, shippingFee, duty, timeLimit, warranty, warrantyCover, price, advertising,
        ].joined())
}
