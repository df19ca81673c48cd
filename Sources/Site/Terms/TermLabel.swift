/// The words that facts of terms are made of: the labels `terms.NAME`.
enum TermLabel: String, CaseIterable, Sendable {
    // How words are put together.
    case and, or, also, clauses, named, aside, span, within

    case free, paidByShop = "paid_by_shop", freeFrom = "free_from", carrierPrice = "carrier_price", takenOff = "taken_off"
    case shareOfPrice = "share_of_price", elsewhere, everywhere, except

    case coversCountries = "covers.countries"
    case coversExcept = "covers.except"
    case coversCategories = "covers.categories"
    case coversTiers = "covers.tiers"
    case coversChannels = "covers.channels"

    case condition, step, evidence

    case returnsWindow = "returns.window"
    case returnsUnlimited = "returns.unlimited"
    case returnsNone = "returns.none"
    case returnsMethods = "returns.methods"
    case returnsItems = "returns.items"
    case returnsReplacements = "returns.replacements"
    case returnsRestocking = "returns.restocking"
    case returnsAddress = "returns.address"
    case returnsAddressElse = "returns.address_else"
    case returnsAddressIn = "returns.address_in"
    case returnsSeason = "returns.season"
    case returnsFinalSale = "returns.final_sale"
    case returnsKeepBelow = "returns.keep_below"
    case returnsBelow = "returns.below"
    case returnsForTier = "returns.for_tier"
    case returnsCostForTier = "returns.cost_for_tier"

    case refundForm = "refund.form"
    case refundWithin = "refund.within"
    case refundBank = "refund.bank"
    case refundFull = "refund.full"
    case refundDifference = "refund.difference"
    case refundPart = "refund.part"

    case exchangeWindow = "exchange.window"
    case exchangeOptions = "exchange.options"
    case exchangeFree = "exchange.free"
    case exchangeSent = "exchange.sent"

    case shippingFrom = "shipping.from"
    case shippingDispatch = "shipping.dispatch"
    case shippingOrders = "shipping.orders"
    case shippingDispatchOf = "shipping.dispatch_of"
    case shippingTime = "shipping.time"
    case shippingDelivery = "shipping.delivery"
    case shippingCarrier = "shipping.carrier"
    case shippingRemote = "shipping.remote"
    case shippingFee = "shipping.fee"
    case shippingFreeFrom = "shipping.free_from"
    case shippingRange = "shipping.range"
    case shippingRemoteAll = "shipping.remote_all"
    case shippingDuties = "shipping.duties"

    case warrantyCover = "warranty.cover"
    case warrantyFaults = "warranty.faults"
    case warrantyRemedies = "warranty.remedies"
    case warrantyThen = "warranty.then"
    case warrantyWithin = "warranty.within"
    case warrantyPayer = "warranty.payer"

    case priceWindow = "price.window"
    case priceGives = "price.gives"
    case advertisingBinding = "advertising.binding"
    case advertisingCorrection = "advertising.correction"
    case advertisingChannels = "advertising.channels"
    case advertisingChoices = "advertising.choices"
    case advertisingChoose = "advertising.choose"

    case tierThreshold = "tier.threshold"
    case tierSpent = "tier.spent"
    case tierWithin = "tier.within"
    case tierOpen = "tier.open"
    case tierBenefit = "tier.benefit"
    case tierAnsweredFirst = "tier.answered_first"
    case tierReplacementFirst = "tier.replacement_first"
    case tierFreeReturns = "tier.free_returns"
    case tierWindow = "tier.window"

    case partReship = "part.reship"
    case partReplacement = "part.replacement"
    case partExchange = "part.exchange"
    case partRepair = "part.repair"
    case partMissing = "part.missing"
    case partCoupon = "part.coupon"
    case partFreeReturn = "part.free_return"

    case compensationParcel = "compensation.parcel"
    case compensationRefund = "compensation.refund"
    case compensationLevel = "compensation.level"
    case compensationReport = "compensation.report"
    case compensationEvidence = "compensation.evidence"
    case compensationFreight = "compensation.freight"
    case compensationNote = "compensation.note"

    var name: String { "terms." + rawValue }

    /// Labels with the forms `.one` and `.other`.
    static let counted: Set<TermLabel> = [.exchangeFree]
}
