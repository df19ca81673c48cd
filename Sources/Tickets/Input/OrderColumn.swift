/// The columns of an export of orders, counted or one row an order.
enum OrderColumn: Int, ExportColumn {
    case week, sku, carrier, orders, orderID, orderedAt

    var name: String {
        switch self {
        case .week: "week"
        case .sku: "sku"
        case .carrier: "carrier"
        case .orders: "orders"
        case .orderID: "order_id"
        case .orderedAt: "ordered_at"
        }
    }

    var aliases: [String] {
        switch self {
        case .week: Self.headings("weekstart weekstarting weekof weekbeginning monday 周 周一 周起始 周开始 统计周")
        case .sku: TicketColumn.sku.aliases
        case .carrier: TicketColumn.carrier.aliases
        case .orders: Self.headings("ordercount orderscount numberoforders count sales 订单数 订单量 单量 销量")
        case .orderID: TicketColumn.orderID.aliases + Self.headings("id name")
        case .orderedAt:
            Self.headings(
                "orderdate ordertime ordered orderedon purchasedate purchasedat createdat created paidat processedat date datetime timestamp 下单时间 下单日期 订单时间 付款时间 支付时间 "
                    + "成交时间 订单创建时间 创建时间 日期 时间")
        }
    }
}
