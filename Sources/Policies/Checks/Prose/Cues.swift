/// The words by which a number's topic is told, and those that keep a sentence from being compared at all.
enum Cues {
    static let topics = PhraseBook<Topic>(english + chinese)

    /// Sentences of the law, of examples, of what was or will be otherwise: their numbers are not the terms'.
    static let vetoes = PhraseBook<Void>(
        [
            "law|laws|legal|legally|statutory|statute|directive|withdraw|withdrawal|revocation",
            "instead of", "no longer",
            "used to", "previously|formerly|previous|former|earlier", "other shops|stores", "too short",
            "would be|end", "were|was extended", "extended", "on average", "usually|typically|normally",
            "at least", "trial",
            "法定|法律|法规|消法|消费者权益", "不再|原来|从前|此前|以往|改为|延长|缩短|降到|提高到", "平均|通常|一般", "试用", "其他店",
        ].map { ($0, ()) })

    /// What counts a time from the delivery.
    static let deliveries = PhraseBook<Void>(
        [
            "from|of|after|since delivery", "from|of|after the delivery",
            "from|of|after the day of delivery", "of receiving",
            "from|of|after receipt", "after it arrives|arrived", "签收后", "签收之日起", "签收起", "签收", "收货后|到货后",
            "收到商品之日起", "收到货后", "签收日起",
        ].map { ($0, ()) })

    /// What opens an example: its numbers are made up, to the end of the paragraph or, in a heading, of the part.
    static let examples = PhraseBook<Void>(
        ["example|examples", "for instance", "suppose", "imagine", "例如|比如|举例|例子|假如|假设|譬如"].map {
            ($0, ())
        })

    /// Topics that a word alone does not tell: the sentence must speak of this, too.
    static let contexts: [Topic: PhraseBook<Void>] = [
        .keepBelow: PhraseBook(
            ["back|return|returned|returns|keep", "寄回|退回|退货|留着"].map { ($0, ()) }),
        .report: PhraseBook(
            [
                "damage|damaged|fault|faulty|faults|defect|defective|broken|wrong|missing|incomplete|problem|flaw",
                "破损|损坏|质量|故障|瑕疵|少件|少配件|漏发|错发|发错|问题",
            ].map { ($0, ()) }),
    ]

    /// What speaks of a return on its way or already there, where days are no time to return.
    static let returnVetoes = PhraseBook<Void>(
        [
            "inspect|inspected|inspection|process|processed|checked|warehouse", "we check",
            "we|have receive|received", "with us", "reaches us",
            "reach us", "scanned|scan", "picked up", "pick up", "collect|collects|collected|collection",
            "refunded", "ship it back", "hand ~ in",
            "if we asked", "replacement|replacements", "travels|travel|transit", "on its|the way",
            "途中|在途|路上|到仓|入库|质检|验货|审核|揽收|取件|上门|寄件码|我们收到|收到退|补发", "要求寄回|需要寄回",
        ].map { ($0, ()) })

    private static let english: [(String, Topic)] = [
        ("return|returns|returned|returning", .returnWindow),
        ("send|sent|sending|bring|give ~ back", .returnWindow),
        ("come|comes back", .returnWindow), ("money back guarantee", .returnWindow),
        ("exchange|exchanges|exchanged|exchanging|swap|swapped", .exchangeWindow),
        ("refund|refunds|refunded|refunding", .refundTime), ("original payment", .refundTime),
        ("money back", .refundTime),
        ("money is back", .refundTime), ("your money", .refundTime),
        ("credited|reimburse|reimbursed", .refundTime),
        ("card|cards|bank|banks|statement|wallet|paypal", .bankTime),
        ("dispatch|dispatched|dispatches|leaves|ships|shipped", .dispatch), ("sent out", .dispatch),
        ("leave our|the warehouse", .dispatch),
        ("reship|reshipped|resend", .dispatch), ("handling time", .dispatch),
        ("delivery time|times", .delivery), ("delivery ~ takes", .delivery),
        ("days after dispatch", .delivery),
        ("after dispatch", .delivery),
        ("arrives|arrive in|within|after", .delivery), ("travels", .delivery),
        ("delivered in|within", .delivery), ("transit", .delivery),
        ("on its way", .delivery),
        ("remote", .remoteArea),
        ("report|reports|reported|reporting|claim|claims", .report), ("tell|let|notify us", .report),
        ("tell us within", .report),
        ("contact|write us|to within", .report),
        ("warranty|warranties|guarantee|guaranteed", .warranty), ("covered from|for", .warranty),
        ("covered", .warranty),
        ("repair|repairs|repaired|repairing", .repair),
        ("price promise|protection|match|guarantee|drop|adjustment", .priceWindow),
        ("lower the price", .priceWindow),
        ("lower price", .priceWindow), ("price falls|fell|drops|dropped", .priceWindow),
        ("price of ~ falls|fell|drops", .priceWindow),
        ("label|labels", .labelPrice), ("return shipping|postage|fee|cost|costs|freight", .labelPrice),
        ("taken off the refund", .labelPrice), ("deducted|deduct", .labelPrice),
        ("changed your mind", .labelPrice),
        ("shipping", .shippingFee), ("shipping|delivery fee|cost|costs|charge", .shippingFee),
        ("postage", .shippingFee),
        ("free from|over|above", .freeShipping), ("free shipping|delivery", .freeShipping),
        ("ships free", .freeShipping),
        ("shipping is free", .freeShipping), ("orders over|above|from", .freeShipping),
        ("coupon|coupons|voucher|vouchers", .coupon),
        ("spent", .tierThreshold), ("spent", .tierPeriod), ("orders of the past", .tierPeriod),
        ("worth less than", .keepBelow), ("below|under", .keepBelow),
        ("restocking", .restockingFee),
        ("back", .sharePaidBack), ("of the price", .sharePaidBack), ("partial refund", .sharePaidBack),
        // What no terms speak of.
        ("for a refund", .other), ("for a full refund", .other),
        ("answer|answers|answered|reply|replies|respond|response", .other),
        ("scan|scans|tracking", .other), ("battery|charge", .other),
        ("cancel|cancelled|cancellation|cancelling", .other), ("choose|pick|decide", .other),
        ("keep|kept|stored|delete|deleted", .other),
        ("invoice|invoices", .other), ("password|code", .other), ("within the show", .other),
        ("wash|dry|wear", .other), ("preorder|pre", .other), ("correction|corrected", .other),
        ("promised day", .other),
        ("late|delayed|delay", .other), ("sold out", .other), ("gift card|cards", .other),
        ("duty|duties|tax|taxes|customs", .other),
    ]

    private static let chinese: [(String, Topic)] = [
        ("退货|可退|能退|退换|无理由", .returnWindow), ("退货期", .returnWindow), ("都可以退", .returnWindow),
        ("换货|换码|退换|调换", .exchangeWindow),
        ("退款|返款|原路退回|退还", .refundTime), ("退回", .refundTime),
        ("银行|入账|到账|卡", .bankTime),
        ("发货|发出|寄出|重发|补发|补寄", .dispatch),
        ("送达|到达|送到|配送时效|发货后", .delivery),
        ("偏远", .remoteArea),
        ("反馈|上报|报损|告诉我们|告知|联系我们|联系客服|联系在线客服", .report),
        ("保修|质保|三包", .warranty), ("从签收日起", .warranty),
        ("维修|修好|修理", .repair),
        ("价保|保价|降价|差价", .priceWindow),
        ("退货运费|退货邮费|面单|寄回运费|退货费", .labelPrice), ("扣除|从退款中", .labelPrice), ("不喜欢|不想要", .labelPrice),
        ("运费|邮费|配送费|快递费", .shippingFee),
        ("包邮|免邮|免运费", .freeShipping), ("包邮门槛", .freeShipping), ("订单满", .freeShipping),
        ("优惠券|代金券|红包|抵用券", .coupon),
        ("累计消费|消费满", .tierThreshold), ("累计消费|消费达到|的消费", .tierPeriod),
        ("不到|低于|价值|不足", .keepBelow),
        ("折旧费|上架费|手续费|折损费", .restockingFee),
        ("退|退还|返还", .sharePaidBack),
        ("回复|答复|响应|接待", .other), ("没有更新|物流信息|停滞", .other), ("续航|充电", .other), ("取消", .other),
        ("选定|选择", .other),
        ("保存|删除", .other), ("发票", .other), ("优惠码", .other), ("更正", .other), ("晚到|延误|逾期", .other),
        ("承诺送达日", .other), ("缺货", .other), ("关税|进口税", .other), ("预售", .other),
    ]
}
