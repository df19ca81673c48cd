extension IssueCatalogue {
    /// Returns, refunds and everything else. Words of this group yield to the words of any complaint above:
    /// "too small, I want to return it" is about the size.
    static let builtInOther = [
        issue(
            "return_process", .other, level: 2,
            name: ("trouble with returns", "退换货遇到困难"),
            advice: (
                "Have your order number ready and follow the steps of our returns policy. If you get stuck, write to us.",
                "请备好订单号，按退换货政策的步骤操作。遇到困难，请联系我们。"
            ),
            en: """
                return label|returns label|return shipping|return process|returns process|return procedure|how do i return|how can i return|how to return|how do we return|want to return|would like to return|i'd like to return|wish to return|need to return|like to send it back|send it back|send them back|sending it back|send this back|return it|return this|return them|return these|return my|return request|returning|return was rejected|return * rejected|return * refused|return * denied|return declined|return not accepted|can't return|cannot return|unable to return|won't accept * return|accept * return|refuse * return|refused my return
                return window|return policy|return period|return address|return form|returns portal|return portal|return link|return code|return instructions|pickup * return|return pickup|collect * return|nobody collected|pay for return|pay * return|return postage|return cost|return costs|return fee|start a return|exchange process|exchange request|exchange it|exchange this|how do i exchange|how to exchange|can i exchange|want to exchange|would like to exchange|swap it|rma|want a refund|request a refund|get a refund|like a refund|full refund|money back|drop off point|drop-off
                """,
            zh: """
                怎么退货|如何退货|怎么退|如何退|想退货|要退货|想退|我要退|申请退货|退货流程|退货*麻烦|退换货|退换|退货地址|退回地址|退货运费|退回运费|退货*运费|运费谁出|运费谁承担|退货标签|退货面单|退货单|退货申请|拒绝退货|不给退|不让退|不能退|不同意退|不支持退货|退不了|无法退货|无法退|拒绝退款|不给退款|不同意退款|拒绝售后|换货流程|怎么换货|怎么换|想换货|要换货|想换|能换|可以换|申请换货|换货*麻烦|拒绝换货|不给换|上门取件|取件|没来取|七天无理由|7天无理由|无理由|退货退款|运费险|退货|换货|申请售后|售后流程|寄回|退回
                """),
        issue(
            "refund_delay", .other, level: 2,
            name: ("late refunds", "退款延迟"),
            advice: (
                "Refunds take longer than usual at the moment, and banks need some days to show the money. If yours is overdue, write to us.",
                "近期退款比平时慢，银行入账也需要几天。如果超过了承诺的时间，请联系我们。"
            ),
            en: """
                where is my refund|where's my refund|wheres my refund|where is the refund|where is my money|where's my money|refund * not received|received my refund|received the refund|received a refund|received * refund|no refund|still no refund|no refund yet|waiting for my refund|waiting for a refund|waiting for the refund|waiting for * refund|still waiting for my refund|still waiting for the refund|awaiting my refund|awaiting refund|refund * taking|refund delay|refund delayed|refund * delayed|refund is late|refund * late|refund overdue|slow refund|refund * slow
                when will * refund|when will i get my refund|when do i get my refund|when do i get my money|when will i get my money|when will i be refunded|get my money back|money back yet|my money back|refund status|status of my refund|status of the refund|status of * refund|refund pending|refund is pending|refund * pending|refund still|refund has not|refund hasn't|refund not|refund * not arrived|refund * hasn't arrived|refund * not been|not been refunded|not refunded|haven't been refunded|hasn't been refunded|wasn't refunded|yet to be refunded|never refunded|never been refunded|never got * refund|never received * refund|didn't get * refund|did not get * refund|haven't gotten * refund|haven't got * refund|refund missing|missing refund|refund not processed|refund * not processed|process my refund|processing my refund|promised * refund|refund was promised|my refund|refund
                """,
            zh: """
                退款*没到|退款*未到|退款*没收到|退款*没有收到|没收到退款|没有收到退款|还没收到退款|还没有收到退款|未收到退款|还没退款|还没有退款|没退款|没有退款|未退款|不退款|迟迟不退款|一直不退款|退款慢|退款*慢|退款太慢|退款*什么时候|什么时候退款|什么时候*退款|什么时候能退|什么时候退|何时退款|退款进度|退款状态|退款到哪|退款呢|退款在哪|我的退款|退款*几天|退款*天了|退款还没|退款*还没|退款失败|退款*处理中|退款*审核|钱还没退|钱*没退|钱*没到账|钱*没有到账|没退钱|还没退钱|不退钱|退钱|什么时候到账|什么时候*到账|多久*到账|几天*到账|到账|未到账|没到账|没有到账|催退款|退款拖|拖着不退|货款*没退|款没退|没退给我|退我钱|退款
                """),
        issue(
            "other", .other, level: 2,
            name: ("other questions", "其他问题"),
            advice: nil,
            en: """
                all good now|problem solved|issue is solved|back in stock|restock|restocked|in stock|out of stock|sold out|do you have this|do you have it|does it run|does this run|do these run|do they run|does it run small|does it run large|does it run big|does this run small|does this run large|do these run small|do these run large|does it fit true|true to size|is it too small|is it too big|is it too small for|is it too big for|what size should i|which size should i|what size do i|which size do i|size recommendation|change my address|change the address|change * address|update my address|wrong address in my order|cancel my order|cancel the order|cancel order|cancel this order|invoice|receipt|gift wrap|gift card balance|how do i use|how to use|how to wash|how do i wash|washing instructions|care instructions|user manual|password|log in|login|my account|delete my account|unsubscribe|newsletter|wholesale|collaboration|ambassador|job|pre-sale question|how long is delivery|how long does delivery|how long does shipping|do you ship to|ship to
                """,
            zh: """
                改地址|修改地址|地址改|换地址|更改地址|取消订单|不想要了|开发票|发票|收据|什么时候上|什么时候补货|补货|有货吗|还有货|有现货|上新|什么时候上架|怎么洗|怎么清洗|能机洗|怎么用|如何使用|使用方法|怎么安装|选什么码|选什么尺码|选哪个码|选多大|穿什么码|穿多大|该选|拍什么码|买什么码|推荐尺码|推荐码|尺码推荐|偏大还是偏小|偏小还是偏大|偏大吗|偏小吗|偏不偏小|偏不偏大|会不会偏小|会不会偏大|会不会太小|会不会太大|会偏小吗|会偏大吗|会太小吗|会太大吗|会不会掉色|会掉色吗|会起球吗|会缩水吗|已经解决|解决了|好评|几天能到|多久能到|几天到|多久发货|包邮吗|能寄到|发到哪|合作|代理|批发|注销|密码|登录|账号|积分
                """),
    ]
}
