import Model

/// What a number in a text is about: the promise that it must agree with.
enum Topic: Hashable, CaseIterable {
    case returnWindow, exchangeWindow, refundTime, bankTime, dispatch, delivery, remoteArea, report,
        warranty, repair, priceWindow
    case labelPrice, shippingFee, freeShipping, coupon, tierThreshold, tierPeriod, keepBelow,
        restockingFee, sharePaidBack
    /// `within 7 days of delivery`, where nothing else tells what it is about: it must be one of all the times that start there.
    case sinceDelivery
    /// Something that no terms speak of: it keeps a number from being taken for one of the others.
    case other

    /// Whether a number with this unit can be about it.
    func takes(_ value: Quantity.Value) -> Bool {
        switch (self, value) {
        case (.returnWindow, .span(let span)), (.exchangeWindow, .span(let span)),
            (.priceWindow, .span(let span)),
            (.sinceDelivery, .span(let span)):
            [.day, .week, .month].contains(span.unit)
        case (.refundTime, .span(let span)), (.bankTime, .span(let span)), (.repair, .span(let span)),
            (.report, .span(let span)):
            [.hour, .day, .week, .businessDay].contains(span.unit)
        case (.dispatch, .span(let span)): [.hour, .day, .businessDay].contains(span.unit)
        case (.delivery, .span(let span)), (.remoteArea, .span(let span)):
            [.day, .week, .businessDay].contains(span.unit)
        case (.warranty, .span(let span)), (.tierPeriod, .span(let span)):
            [.month, .year].contains(span.unit)
        case (.labelPrice, .money), (.shippingFee, .money), (.freeShipping, .money), (.coupon, .money),
            (.tierThreshold, .money),
            (.keepBelow, .money), (.restockingFee, .money):
            true
        case (.sharePaidBack, .percent), (.restockingFee, .percent): true
        case (.other, _): true
        default: false
        }
    }

    /// Whether a policy that has terms of it speaks for itself, so that other policies' terms do not matter to its text.
    var isOwn: Bool {
        switch self {
        case .returnWindow, .exchangeWindow, .warranty, .priceWindow, .labelPrice, .shippingFee,
            .freeShipping, .delivery, .restockingFee:
            true
        default: false
        }
    }

    /// Whether one word speaks of several numbers: `24 months of warranty, 12 for accessories`.
    var isShared: Bool { self == .warranty || self == .dispatch }

    /// Whether one length out of a promised range is no contradiction.
    var isLoose: Bool { self == .delivery || self == .bankTime }

    /// What the number says, as a warning puts it behind the number.
    var words: String {
        switch self {
        case .returnWindow: "to return something"
        case .exchangeWindow: "to exchange something"
        case .refundTime: "for a refund"
        case .bankTime: "until a bank shows a refund"
        case .dispatch: "until a parcel leaves"
        case .delivery: "for delivery"
        case .remoteArea: "more for remote areas"
        case .report: "to report a problem"
        case .warranty: "of warranty"
        case .repair: "for a repair"
        case .priceWindow: "for the lower price"
        case .labelPrice: "for the way back"
        case .shippingFee: "for shipping"
        case .freeShipping: "for free shipping"
        case .coupon: "as a coupon"
        case .tierThreshold: "to become a member"
        case .tierPeriod: "in which a member's orders count"
        case .keepBelow: "below which nothing comes back"
        case .restockingFee: "as a restocking fee"
        case .sharePaidBack: "paid back"
        case .sinceDelivery: "from delivery"
        case .other: ""
        }
    }
}
