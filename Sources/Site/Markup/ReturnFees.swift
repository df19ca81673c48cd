import Model

/// What sending something back costs a shopper of one country, for one kind of reason.
struct ReturnFees: Hashable {
    var kind: Kind
    var label: Cost.LabelSource?

    enum Kind: Hashable {
        case free
        /// The shopper buys the postage.
        case ownPostage
        case amount(Money)
        /// The way back is free, keeping the thing in stock is not.
        case restocking
    }

    /// - Parameter isRestocked: a restocking fee falls due, so that nothing of it is free.
    init(_ cost: Cost, country: Country?, isRestocked: Bool) {
        label = cost.label
        switch (cost.payer, cost.prices.amount(for: country)) {
        case (.customer, let price?) where price.units > 0: kind = .amount(price)
        case (.customer, nil): kind = .ownPostage
        case (.customer, _), (.shop, _): kind = isRestocked ? .restocking : .free
        }
    }

    /// Adds the three properties of a reason: `returnFees`, `customerRemorseReturnFees`, `itemDefectReturnFees` and those beside them.
    func add(to node: inout SchemaNode, _ names: Names) {
        let fees =
            switch kind {
            case .free: "FreeReturn"
            case .ownPostage: "ReturnFeesCustomerResponsibility"
            case .amount: "ReturnShippingFees"
            case .restocking: "RestockingFees"
            }
        node.add(names.fees, .member(fees))
        if case .amount(let money) = kind { node.add(names.amount, money.schema) }
        node.add(names.label, label.map { .member($0.schemaName) })
    }

    struct Names {
        var fees: String
        var amount: String
        var label: String

        static let anyReason = Names(fees: "returnFees", amount: "returnShippingFeesAmount", label: "returnLabelSource")
        static let changedMind = Names(
            fees: "customerRemorseReturnFees", amount: "customerRemorseReturnShippingFeesAmount", label: "customerRemorseReturnLabelSource")
        static let ourFault = Names(
            fees: "itemDefectReturnFees", amount: "itemDefectReturnShippingFeesAmount", label: "itemDefectReturnLabelSource")
    }
}
