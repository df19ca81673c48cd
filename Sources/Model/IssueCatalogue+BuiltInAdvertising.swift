extension IssueCatalogue {
    /// What was promised, and what it cost.
    static let builtInAdvertising = [
        issue(
            "misleading_ad", .advertising, level: 1,
            name: ("misleading advertising", "宣传与实际不符"),
            advice: (
                "Something in our advertising was wrong. Ask us before you order; if you bought it because of that, write to us.",
                "宣传中有说法不准确。下单前请先向我们确认；如果您是因此购买的，请联系我们处理。"
            ),
            en: """
                misleading|mislead|misleads|misled|false advertising|false advertisement|false advert|falsely advertised|false ad|false claim|false claims|false promise|false promises|false information|fake advertising|not as advertised|advertised as|advertised * but|was advertised|were advertised|ad said|ad says|ad claimed|advert said|advert says|advertisement said|advertisement says|the ad was|deceptive|deceived|deceiving|deception|lied to|you lied|they lied|is a lie|was a lie|a lie|lies about|scam|scammed|scammer|scammers|rip off|ripped off|rip-off|fraud|fraudulent
                fake|is fake|are fake|counterfeit|not genuine|not authentic|not original|not the real|knock off|knockoff|knock-off|imitation|replica|host said|host says|host promised|host claimed|host told|presenter said|presenter promised|streamer said|streamer promised|streamer claimed|influencer said|livestream said|livestream promised|live stream said|livestream * said|livestream * promised|live stream * promised|live stream * said|said in the livestream|said in the live|said on the live|promised in the livestream|promised in the live|shown in the livestream|shown in the live|in the livestream it|video showed|video said|video shows|not like in the video|exaggerated|exaggeration|overstated|claimed to be|claims to be|bait and switch|photoshopped|promised * hours|promised * gift|promised gift|gift was promised|you promised a|promised a free|as promised in
                """,
            zh: """
                虚假宣传|虚假广告|虚假|夸大宣传|夸大|夸张|误导|误导消费者|欺骗|欺诈|骗人|骗子|骗我|骗钱|诈骗|被骗|上当|受骗|坑人|坑我|忽悠|套路|主播说|主播承诺|主播讲|主播保证|主播*说|主播*承诺|直播说|直播承诺|直播间说|直播间承诺|直播间*说|直播间*承诺|直播时*说|直播*承诺|直播*说的|直播*保证|和直播*不一样|跟直播*不一样|与直播*不一样|与直播*不符|和直播*不符|跟直播*不符|直播*不符|直播*不一样|直播间看|直播看
                跟宣传*不|和宣传*不|与宣传*不|宣传*不符|宣传*不一样|宣传说|宣传的是|广告*不符|广告*不一样|和广告*不|跟广告*不|与广告*不|广告说|广告写|广告里|广告骗|视频里说|视频*不一样|视频*不符|承诺*没|承诺*不|没兑现|不兑现|未兑现|说好的|说好送|说好*送|言而无信|出尔反尔|假货|假的|仿品|仿货|高仿|山寨|不是正品|非正品|是不是正品|是正品吗|冒牌|盗版|照骗|虚标|参数虚
                """),
        issue(
            "price_dispute", .advertising, level: 2,
            name: ("trouble with prices or discounts", "价格或优惠有误"),
            advice: (
                "Keep a screenshot of the price or the code. If you were charged a different amount, send it to us with your order number.",
                "请保留价格或优惠码的截图。如果扣款金额不符，请把截图和订单号发给我们。"
            ),
            en: """
                price dropped|price drop|price has dropped|price went down|price is lower|price * lower|lower price|cheaper now|now cheaper|is cheaper|was cheaper|cheaper on|cheaper at|price changed|price * changed|price increased|price went up|price match|price difference|price adjustment|price protection|price guarantee|price promise|difference back|refund the difference|refund * difference|pay back the difference
                overcharged|over charged|charged twice|charged double|double charged|charged two times|billed twice|charged too much|charged more|charged me more|charged the wrong|charged * wrong amount|charged the full|charged full price|charged * duties|charged * customs|charged * tax|charged for shipping|charged shipping|wrong amount|wrong price|incorrect price|price is wrong|price was wrong|price error|different price|higher price|paid more|paid too much|paid full price|price at checkout|price on the website|price * not match|advertised price|sale price|overpriced|too expensive
                discount * not applied|discount not applied|discount * applied|discount didn't|discount * not work|discount code|discount * missing|no discount|promo code|promo * not|promotion * not|promotion code|coupon * not|coupon code|coupon expired|coupon * expired|coupon didn't|coupon doesn't|coupon won't|my coupon|code * not work|code * doesn't work|code * didn't work|code * expired|code * invalid|code * not valid|code expired|code invalid|code says|voucher * not|voucher code|voucher * expired|gift card * not|free shipping * charged|hidden fee|hidden fees|hidden cost|hidden costs|extra charge|extra charges|extra fee|extra fees|unexpected charge|unexpected fee|customs fee|customs fees|import duties|import fees|import tax|import charges
                """,
            zh: """
                降价|降价了|买贵|买贵了|价保|保价|价格保护|补差价|退差价|差价|价格不一样|价格*不一样|价格不符|价格*不符|价格*不对|价格不对|价格错|价格*错|价格*变|价格*贵|价格*便宜|比*便宜|更便宜|便宜了|涨价|先涨后降|先提价|多收|多扣|多付|多付了|多花|重复扣款|重复付款|扣了两次|扣两次|扣款*两次|扣错|乱收费|乱扣|额外收费|收费不合理|运费*多收|收了运费|包邮*运费
                优惠没|优惠*没有|优惠*没用|没有优惠|没优惠|优惠券*不能用|优惠券*用不了|优惠券*无法|优惠券*过期|优惠券*失效|优惠券没|优惠券*没|优惠码|优惠*过期|优惠*失效|优惠*不能用|优惠*用不了|没用上优惠|没享受|满减没|满减*没|满减不|折扣*没|折扣*不对|折扣码|打折*没|没打折|红包*没|红包*不能|红包*用不了|到手价|标价|价格欺诈|价格问题|关税|税费|被税|清关费
                """),
    ]
}
