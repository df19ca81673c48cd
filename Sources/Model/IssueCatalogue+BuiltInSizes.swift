extension IssueCatalogue {
    /// Sizes: small, large, uneven, in the wrong unit.
    static let builtInSizes = [
        issue(
            "runs_small", .notAsDescribed, level: 2,
            name: ("runs small", "尺码偏小"),
            advice: (
                "We suggest ordering one size up. Between two sizes, take the larger.",
                "建议拍大一码；介于两个码之间时，请选大的那个。"
            ),
            sizes: 1,
            en: """
                too small|to small|way too small|much too small|a bit small|bit small|little small|very small|so small|quite small|extremely small|runs small|run small|running small|ran small|runs a bit small|runs a little small|runs very small|runs really small|runs too small|fits small|fit small|fits too small|sized small|small fit|small sizing|sizing is small|comes up small|came up small|small to size|small for a|small for its size|small for the size|smaller than|much smaller|way smaller|a lot smaller|sizes smaller
                too tight|to tight|very tight|so tight|is tight|was tight|are tight|really tight|quite tight|a bit tight|bit tight|little tight|super tight|extremely tight|fits tight|tight fit|tight in the|tight around|tight across|tight on|tight at|tight for|uncomfortably tight|too short|too narrow|too snug|very narrow|runs narrow|runs short
                can't get it on|couldn't get it on|cannot get it on|can't get into|couldn't get into|can't get them on|can't zip|won't zip|couldn't zip|can't button|won't button|couldn't button|won't close|does not close|doesn't close|can't close it|cannot close it|doesn't go over|won't go over|not go over
                size up|sized up|sizing up|one size up|a size up|go up a size|going up a size|size bigger|size larger|larger size|bigger size|next size up|need a bigger|need a larger|exchange * larger|exchange * bigger|exchange for a large|for a larger|for a bigger|squeeze into|squeezes|pinches|cuts into|digs into|hurts my toes|can't breathe in it
                """,
            zh: """
                偏小|太小|小了|小一号|小一码|小半码|小两号|小两码|小很多|小太多|小好多|有点小|有些小|尺码小|尺寸小|码数小|码子小|码小|号小|穿不下|穿不上|穿不进|套不进|塞不进|塞不下|戴不上|戴不进|装不下|套不上|拉不上|拉链拉不|扣不上|系不上|扣子扣不
                太紧|偏紧|很紧|好紧|有点紧|有些紧|过紧|紧了|紧绷|勒得|勒人|勒肚|勒脖|勒肉|太勒|很勒|卡肩|卡裆|卡腰|卡脖|太窄|偏窄|窄了|有点窄|太短|偏短|短了|有点短|挤脚|顶脚|夹脚|脚背紧|挤得
                拍大一码|拍大一号|买大一码|买大一号|选大一码|选大一号|换大一码|换大一号|换大码|换大号|换大的|换个大|换大点|换一个大|大一码才|大一号才|比*小*厘米|比*小*cm|比尺码表小|比正常*小|比平时*小
                """),
        issue(
            "runs_large", .notAsDescribed, level: 2,
            name: ("runs large", "尺码偏大"),
            advice: (
                "We suggest ordering one size down. Between two sizes, take the smaller.",
                "建议拍小一码；介于两个码之间时，请选小的那个。"
            ),
            sizes: -1,
            en: """
                too big|to big|way too big|much too big|far too big|a bit big|bit big|little big|very big|so big|quite big|too large|to large|way too large|much too large|a bit large|bit large|little large|very large|runs large|runs big|run large|run big|running large|ran large|runs a bit large|runs a little large|runs very large|runs really large|runs too big|runs wide|runs long|fits large|fits big|fits too big|sized large|comes up large|comes up big|came up large|came up big|large to size|big for a|big for its size|bigger than|much bigger|way bigger|a lot bigger|larger than|much larger|way larger|a lot larger
                too loose|to loose|very loose|so loose|really loose|quite loose|a bit loose|bit loose|little loose|fits loose|loose fit|loose in the|loose around|loose on me|loose at|baggy|too wide|too long|too roomy|oversized|falls off my|falling off my|slips off|slides off|keeps falling down|keeps slipping|falls down|swimming in it|swim in it|swims on|hangs off|huge on me|is huge|gaping|gapes|heel slips
                size down|sized down|sizing down|one size down|a size down|go down a size|going down a size|size smaller|smaller size|next size down|need a smaller|exchange * smaller|exchange for a small|for a smaller
                """,
            zh: """
                偏大|太大|大了|大一号|大一码|大半码|大两号|大两码|大很多|大太多|大好多|有点大|有些大|尺码大|尺寸大|码数大|码子大|码大|号大|过大|太宽|偏宽|宽了|有点宽|太松|偏松|很松|好松|有点松|有些松|过松|松了|松垮|垮垮|肥大|太肥|偏肥|肥了|有点肥|太长|偏长|有点长|拖地|不跟脚|掉跟|老是掉|往下掉|穿着掉|撑不起来|空荡荡|像套了个
                换小一码|换小一号|换小码|换小号|换小的|换个小|换小点|换一个小|拍小一码|拍小一号|买小一码|买小一号|选小一码|选小一号|小一码才|小一号才|比*大*厘米|比*大*cm|比尺码表大|比正常*大|比平时*大
                """),
        issue(
            "size_inconsistent", .notAsDescribed, level: 2,
            name: ("sizes vary", "尺码不统一"),
            advice: (
                "Sizes vary from piece to piece. Measure yours against the size chart before you remove the tags.",
                "同一尺码的实物可能有差异。剪吊牌前，请对照尺码表量一量。"
            ),
            en: """
                inconsistent size|inconsistent sizes|inconsistent sizing|size * inconsistent|sizes * inconsistent|sizing * inconsistent|sizes vary|sizing varies|size varies|sizes differ|sizes are different|sizes are all over|sizing is all over|sizing is off|sizing is wrong|sizing is weird|sizes are off|sizes are wrong|size is off
                same size but|same size * different|same size * doesn't fit|same size * smaller|same size * bigger|same size * larger|different in size|two different sizes|different sizes|not the same size|not same size|both * different size|each * different size|size doesn't match|size does not match|size * not match|size label|label says|labelled as|labeled as|labelled wrong|labeled wrong|mislabeled|mislabelled|marked as a|tagged as
                size chart * wrong|size chart * off|size chart * incorrect|size chart * inaccurate|size chart * not accurate|size chart * not match|size chart * not right|size chart * misleading|sizing chart * wrong|sizing chart * off|size guide * wrong|size guide * off|size guide * inaccurate|size guide * not|wrong size chart|match the size chart|match the size guide|match the chart|match your size|measurements * match|measurements * wrong|measurements * off|measurements * incorrect
                one leg * longer|one leg * shorter|one sleeve * longer|one sleeve * shorter|one shoe * bigger|one shoe * smaller|one shoe * larger|one is bigger|one is smaller|one is larger|one is longer|one is shorter|bigger than the other|smaller than the other|longer than the other|shorter than the other|different length|different lengths|uneven
                """,
            zh: """
                尺码不准|尺寸不准|尺码不标准|尺寸不标准|尺码不一致|尺寸不一致|尺码不统一|尺码混乱|尺码乱|尺码*不一样|尺寸*不一样|尺码*不符|尺寸*不符|尺码*不一致|尺寸*不一致|尺码表不准|尺码表*错|尺码表*不符|尺码表*不对|尺码表*不一样|尺码表*不准|尺码表*有问题|与尺码表*不|和尺码表*不|跟尺码表*不|尺码不对|尺寸不对|尺寸对不上|尺码对不上|尺码有误|尺寸有误|尺寸有偏差|尺码有偏差
                同样*码*不一样|同一*码*不一样|同码*不同|同码*不一样|同款*大小不|大小不一|大小不一样|大小不同|大小不一致|两只*不一样|两只*大小|两件*大小|两条*大小|一只大一只小|一大一小|一长一短|一边长一边短|左右不一样|左右*不一样|左右不对称|不对称|左右脚*不|长短不一|长短不一样|标码*不|标的*码*实际|吊牌*实际|码数不准|码数乱|码不准|码不标准|偏码
                """),
        issue(
            "unit_mixup", .notAsDescribed, level: 2,
            name: ("inches and centimetres mixed up", "英寸与厘米混淆"),
            advice: (
                "Mind the unit: go by our size chart, which has centimetres and inches side by side, not by the number in the listing.",
                "请留意单位：以本站尺码表为准，厘米和英寸都有标注，不要只看商品页上的数字。"
            ),
            en: """
                inches instead|cm instead|centimeters instead|centimetres instead|mm instead|kg instead|pounds instead|lbs instead|oz instead|inch instead|inches not|cm not|not inches|not in inches|not centimeters|not centimetres|not cm|not in cm|in inches but|in cm but|in inches or|in cm or|inches or cm|cm or inches|inches or centimeters|inches or centimetres
                thought it was in|thought it was cm|thought it was inches|thought they were inches|thought they were cm|thought * inches|thought * centimeters|thought * centimetres|thought * cm|assumed * inches|assumed * cm|assumed * centimeters|assumed * centimetres|listed in inches|shown in inches|given in inches|listed in cm|shown in cm|given in cm|says inches|said inches|says cm|said cm
                mixed up inches|mixed up cm|mix up * inches|mix up * cm|mixes up|confused inches|confusing units|wrong unit|wrong units|unit is wrong|units are wrong|units * wrong|units * mixed|unit * mistake|unit error|unit mix|units mix|unit of measurement|measurement unit|measurement units|different units|which unit|units are missing|no unit|no units
                inches * centimeters|centimeters * inches|inches * centimetres|centimetres * inches|inches * cm|cm * inches|inch * cm|cm * inch|mm * cm|cm * mm|metric * imperial|imperial * metric|conversion * wrong|wrong conversion|eu size instead|us size instead|uk size instead
                """,
            zh: """
                单位错|单位写错|单位标错|单位不对|单位搞错|单位弄错|单位有误|单位混|单位搞混|单位弄混|单位不统一|单位不一致|单位看错|单位写成|单位标成|尺寸单位|长度单位|单位换算|换算*错|换算不对|没写单位|没有单位|没标单位|什么单位
                英寸*厘米|厘米*英寸|英寸*公分|公分*英寸|英吋*公分|公分*英吋|英寸当|厘米当|英寸写成|厘米写成|写的是英寸|写的英寸|标的英寸|标的是英寸|写*英寸|标*英寸|是英寸|是英吋|不是英寸|不是厘米|不是公分|以为是厘米|以为是英寸|以为是cm|以为*厘米|以为*英寸|以为*公分|毫米*厘米|厘米*毫米|毫米当|毫米写成|公斤当|公斤写成|公斤和斤|斤和公斤|磅*公斤|公斤*磅|是寸不是
                cm写成|写成cm|inch写成|写成inch|mm写成|cm和inch|inch和cm|cm还是inch|inch还是cm|厘米还是英寸|英寸还是厘米|cm*英寸|英寸*cm
                """),
    ]
}
