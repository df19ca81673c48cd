extension IssueCatalogue {
    /// What came is not what was shown or ordered.
    static let builtInNotAsDescribed = [
        issue(
            "color_mismatch", .notAsDescribed, level: 2,
            name: ("colour differs from the pictures", "颜色与图片不符"),
            advice: (
                "The colour looks different in real life. Look at buyers' photos before you order, or ask us for a picture in daylight.",
                "实物颜色与图片有差别。下单前请看看买家实拍，或向我们要一张自然光下的照片。"
            ),
            en: """
                color mismatch|wrong color|different color|color is different|color * different|color was different|different shade|shade * different|wrong shade
                color differs|color * differs|color * differ|color is off|color * off|color is not|color isn't|color * not match|color * doesn't match|color doesn't match|color does not match
                color not as|color * not as|color * not the same|color * nothing like|not the color|not the same color|not that color|color * not like|color is wrong|color * misleading
                color * picture|color * pictures|color * photo|color * photos|color * image|color * images|color * website|color * listing|color * online|color * screen
                color looks|color * darker|color * lighter|color * brighter|color * duller|color * faded|color * dull|much darker than|much lighter than|darker than|lighter than|brighter than|duller than|more yellow than|more orange than|more pink than|looks more like
                """,
            zh: """
                色差|色差大|色差太大|色差很大|有色差|颜色*不一样|颜色*不一致|颜色*不同|颜色*不符|颜色*不对|颜色*有差|颜色*差别|颜色*差异|颜色*区别|颜色*差很多|颜色*差太多|颜色*差好多|颜色*对不上
                颜色不像|颜色*偏|颜色*深|颜色*浅|颜色*暗|颜色*淡|颜色*发黄|颜色*发灰|颜色*太艳|和图片颜色|跟图片颜色|与图片颜色|图片*颜色|照片*颜色|实物颜色|实物*颜色|不是*的颜色|不是这个颜色|不是那个颜色
                颜色完全|颜色根本|偏色|偏黄|偏暗|偏红|偏灰|偏绿|偏蓝|色号不对|色号*不一样|颜色失望|颜色*失望|颜色*丑|颜色*难看
                """),
        issue(
            "not_as_described", .notAsDescribed, level: 2,
            name: ("not as described", "与描述不符"),
            advice: (
                "Some details differ from the description. Before you order, ask us about anything that matters to you.",
                "实物与描述有出入。下单前，在意的细节请先向我们确认。"
            ),
            en: """
                not as described|not as pictured|not as shown|not as in the picture|not as in the photo|not as expected|not as stated|not like the picture|not like the pictures|not like the photo|not like the photos|not like in the picture
                nothing like the picture|nothing like the pictures|nothing like the photo|nothing like the photos|nothing like the description|nothing like what
                different from the picture|different from the pictures|different from the photo|different from the photos|different from the description|different from the listing|different from what|different from the website|different from your
                different than the picture|different than the pictures|different than the photo|different than described|different than what|different to the picture|different to the photo|different to what|different to the description
                match the description|match the picture|match the pictures|match the photo|match the photos|match the listing|match what
                not what i expected|not what was described|not what was shown|not what i saw|not what is shown|not the same as the picture|not the same as the photo|not the same as shown|not the same as in
                looks different|looks nothing like|looks completely different|looks totally different|description is wrong|description was wrong|wrong description|inaccurate description|description * inaccurate|description says|listing is wrong|listing says|listing said|page says|website says
                wrong material|different material|material * different|material is not|fabric * different|fabric is not|not real leather|not leather|not cotton|not silk|not wool|not linen|not real silver|not real gold|not waterproof|style * different|different style|different design|different pattern|misdescribed
                """,
            zh: """
                与描述不符|和描述不符|跟描述不符|描述不符|描述*不一样|描述*不一致|描述*不符|描述*有误|描述*错误|与实物不符|实物不符|实物*不符|实物*不一样|实物*不一致|和实物*不|跟实物*不
                图片*不一样|图片*不符|图片*不一致|图片*不同|照片*不一样|照片*不符|和图*不一样|跟图*不一样|与图*不符|图文不符|图物不符|货不对板|货不对版|名不副实|和详情*不|跟详情*不|与详情*不|详情页*不|和介绍*不|跟介绍*不|与介绍*不|页面*不符|页面*不一样
                差别太大|差距太大|差别很大|差距很大|区别很大|区别太大|落差|不像图片|跟想象*不一样|和想象*不一样|跟想的*不一样|材质*不一样|材质*不符|材质*不对|材质不是|面料*不一样|面料*不符|面料不是|不是纯棉|不是真皮|不是真丝|不是羊毛|不是纯银|款式*不一样|款式*不符|不防水
                """),
        issue(
            "wrong_item", .notAsDescribed, level: 1,
            name: ("wrong item sent", "发错商品"),
            advice: (
                "Compare the label with your order before you use it. If it is not what you ordered, send us a photo.",
                "使用前请核对吊牌和订单。如果发错了，请拍张照片发给我们。"
            ),
            en: """
                wrong item|wrong items|wrong product|wrong order|wrong size|wrong model|wrong version|wrong style|wrong one|wrong thing|wrong article|wrong variant|wrong color sent|wrong package|wrong parcel
                incorrect item|incorrect product|incorrect size|incorrect order|different item|different product|different model|completely different item|another item|another product
                sent * wrong|send * wrong|received * wrong|receive * wrong|got * wrong|shipped * wrong|delivered * wrong|sent me the wrong|mixed up my order|order * mixed up|order mix up
                not what i ordered|isn't what i ordered|wasn't what i ordered|not the one i ordered|not the item i ordered|not the size i ordered|not the color i ordered|didn't order this|did not order this|never ordered this|not my order|not mine
                someone else's order|somebody else's order|someone elses|another customer's|other customer's|ordered * but received|ordered * but got|ordered * but i received|ordered * but i got|ordered * received|ordered * i got|ordered * got a|ordered * you sent|ordered * came|ordered * sent me
                received * instead|got * instead|sent * instead|came instead|instead of the|instead of what i ordered
                """,
            zh: """
                发错|发错货|发错了|寄错|送错货|送错东西|拿错|配错|错发|发成|错货|货不对|收到的不是|不是我买的|不是我拍的|不是我要的|不是我订的|不是我下单的|不是我选的|跟我买的|和我买的|和下单*不一样|跟下单*不一样|和订单*不一样|跟订单*不一样|与订单不符|和订单不符|跟订单不符|订单*不符
                买的是*收到|拍的是*收到|订的是*收到|下单*收到|买的*收到的是|要的是*发|要的是*收到|买*发来|拍*发来|拍的*发|买的*发|收到*别的|收到*其他|收到*另一|收到*另外|别人的订单|别人的货|别人的包裹|型号不对|型号*错|型号*不符|型号*不一样|款式不对|款式*错|款不对
                颜色发错|发错颜色|发错色|尺码发错|发错尺码|码数发错|发错码|发错型号|发错款|换成了别的|张冠李戴
                """),
        issue(
            "missing_part", .notAsDescribed, level: 2,
            name: ("something is missing", "少件或缺配件"),
            advice: (
                "Look through all the packing first; small parts hide well. If something is missing, tell us what.",
                "请先翻看所有包装，小配件容易藏在角落。确实少了，请告诉我们缺什么。"
            ),
            en: """
                missing part|missing parts|missing piece|missing pieces|missing item|missing items|missing from|was missing|were missing|is missing|are missing|part * missing|parts * missing|piece * missing|pieces * missing|item * missing|items * missing|button * missing|something is missing
                missing a|missing an|missing the|missing one|missing two|missing some|missing half|missing accessories|missing accessory|missing charger|missing cable|missing manual|missing screws|missing screw|missing belt|missing button|missing buttons
                incomplete|not complete|not included|wasn't included|was not included|weren't included|not in the box|not in the package|not in the parcel|nothing in the box|nothing inside|empty box|empty package|empty parcel|box was empty|package was empty|parcel was empty|envelope was empty
                only received|only got|received only|got only|only sent|sent only|only one was|came without|arrived without|comes without|without the charger|without charger|without the cable|without a manual|one short|two short|short shipped|short one
                forgot to include|forgot to send|forgot to pack|forgot the|left out|didn't come with|did not come with|doesn't come with|no charger|no cable|no manual|no screws|no instructions|no belt|gift * missing|gift * not included|free gift * not
                """,
            zh: """
                少发|漏发|漏寄|漏装|漏放|漏配|漏了一|漏掉|少件|缺件|缺货少|缺配件|少配件|缺少|少了|少一个|少一件|少一只|少一双|少一条|少一根|少装|少寄|少给|没有配件|没配件|配件没|配件*没有|配件*少|配件*缺|配件不全
                没有充电器|没有充电线|没有数据线|没有说明书|没有螺丝|没有腰带|没充电线|没说明书|没有赠品|赠品没|赠品*没|没给赠品|没送赠品|没收到赠品|礼品*没|没有礼品|只收到一|只收到|只有一只|只有一个|只有一件|只发了|只寄了|只给了|没发全|没有发全|没发齐
                不全|不齐|缺一|缺了|缺螺丝|螺丝*少|空盒|空包|空箱|里面是空的|里面没有|盒子里没|包裹里没|没放|没有放|忘了放|忘放|忘记放|忘发|忘记发|忘了发|还差一
                """),
    ]
}
