import Model
import Testing
import Tickets

@Suite("Telling an issue from a ticket's words")
struct ClassifierTests {
    private static let classifier = Classifier(.builtIn)

    @Test(
        "customers' own words in English",
        arguments: [
            ("late_delivery", "My package was supposed to arrive last Tuesday and there is still no sign of it."),
            ("late_delivery", "Tracking hasn't moved in 9 days"),
            ("late_delivery", "Has not shipped yet!! I ordered two weeks ago"),
            ("lost_parcel", "It says delivered yesterday but there's nothing at my door"),
            ("lost_parcel", "I think my parcel got lost, DHL cannot find it"),
            ("damaged_in_transit", "The box was completely crushed and the lamp inside is cracked"),
            ("damaged_in_transit", "Arrived damaged, see photos"),
            ("color_mismatch", "The color is nothing like the photo on your site"),
            ("color_mismatch", "colour differs from the picture"),
            ("color_mismatch", "I expected navy but the colour is much darker in person"),
            ("not_as_described", "It isn't what I saw online, the material is different from the description"),
            ("not_as_described", "Listing says 100% silk. This is not silk"),
            ("runs_small", "These jeans run really small, couldn't get them past my hips. Way too tight."),
            ("runs_small", "I had to size up twice"),
            ("runs_small", "the zipper won't close, I usually wear a 10"),
            ("runs_large", "Way too big on me, the shoulders are too wide"),
            ("runs_large", "should have ordered a size down"),
            ("size_inconsistent", "I bought two in M and they are two different sizes"),
            ("size_inconsistent", "Your size chart is completely wrong"),
            ("unit_mixup", "The page lists the length in inches but it must be cm"),
            ("unit_mixup", "I thought the ring was 18 mm, you sent 18 cm?? wrong unit somewhere"),
            ("wrong_item", "You sent me the wrong shoes"),
            ("wrong_item", "I ordered a black hoodie but got a grey sweater"),
            ("wrong_item", "This is not what I ordered."),
            ("missing_part", "There was no charger in the box"),
            ("missing_part", "The second earring was missing"),
            ("defective", "Right earbud stopped working after three days"),
            ("defective", "The lamp won't turn on"),
            ("poor_quality", "Seams are coming apart after the first wash, such poor quality"),
            ("poor_quality", "the fabric is so thin you can see through it"),
            ("slow_reply", "I've emailed you three times and nobody has answered"),
            ("slow_reply", "Still no response from support"),
            ("rude_service", "Your agent was extremely rude to me on the phone"),
            ("misleading_ad", "The host said it was waterproof in the livestream. It is not."),
            ("misleading_ad", "This is false advertising"),
            ("price_dispute", "I was charged twice for the same order"),
            ("price_dispute", "Promo code didn't work at checkout"),
            ("refund_delay", "I returned it a month ago, where is my refund?"),
            ("refund_delay", "Still waiting for my refund"),
            ("return_process", "How do I return this?"),
            ("return_process", "I never got the return label"),
            ("other", "Does it run small?"),
            ("other", "Please change my address to 12 Oak Street"),
        ])
    func english(code: String, text: String) {
        #expect(Self.classifier.issue(of: text) == code)
    }

    @Test(
        "customers' own words in Chinese, simplified and traditional",
        arguments: [
            ("late_delivery", "都十天了快递怎么还没到,物流一直不更新"),
            ("late_delivery", "说好48小时发货,现在还没发货"),
            ("late_delivery", "訂單等了半個月還沒收到"),
            ("lost_parcel", "显示已签收,可是我根本没收到"),
            ("lost_parcel", "快递弄丢了,找不到包裹"),
            ("damaged_in_transit", "箱子都压扁了,里面的杯子也碎了"),
            ("damaged_in_transit", "收到的时候包装破损"),
            ("color_mismatch", "颜色和图片差太多了,有点失望"),
            ("color_mismatch", "實物色差很大"),
            ("not_as_described", "实物跟描述不符"),
            ("not_as_described", "详情页写的纯棉,实际材质不一样"),
            ("runs_small", "平时穿M的,这个M穿不下"),
            ("runs_small", "裤子腰太紧了,扣不上"),
            ("runs_small", "尺碼偏小,建議買大一號"),
            ("runs_large", "衣服太宽松了,太大"),
            ("runs_large", "鞋子大了一码,不跟脚"),
            ("size_inconsistent", "两只鞋大小不一样"),
            ("size_inconsistent", "尺码表不准,量出来跟写的对不上"),
            ("unit_mixup", "页面写的是英寸,我以为是厘米"),
            ("unit_mixup", "尺寸单位标错了吧"),
            ("wrong_item", "发错货了,我要的是黑色收到白色"),
            ("wrong_item", "收到的不是我买的那款"),
            ("missing_part", "盒子里没有充电线,少发了"),
            ("missing_part", "少了一个螺丝"),
            ("defective", "用了两天就坏了"),
            ("defective", "耳机左边没声音,充不进电"),
            ("poor_quality", "洗了一次就起球掉色,质量太差"),
            ("poor_quality", "面料很薄,线头多"),
            ("slow_reply", "客服三天都不回复"),
            ("slow_reply", "电话打不通,没人理我"),
            ("rude_service", "客服态度非常恶劣,还骂人"),
            ("misleading_ad", "主播说续航72小时,虚假宣传"),
            ("misleading_ad", "买到假货了"),
            ("price_dispute", "刚买就降价,要求补差价"),
            ("price_dispute", "优惠券下单时用不了"),
            ("refund_delay", "退货签收一周了,退款还没到账"),
            ("refund_delay", "退款呢"),
            ("return_process", "请问怎么退货"),
            ("return_process", "退货运费谁承担"),
            ("other", "这件偏小吗?"),
            ("other", "麻烦帮我改地址"),
        ])
    func chinese(code: String, text: String) {
        #expect(Self.classifier.issue(of: text) == code)
    }

    @Test(
        "a negation right before a phrase takes it back",
        arguments: [
            "It is not too small at all, I love it", "not damaged", "it isn't too tight", "No defects.", "并不偏小,很满意", "没有破损", "一点都不掉色",
            "衣服没有很紧", "it wasn't late", "never damaged",
        ])
    func negation(text: String) {
        #expect(Self.classifier.issue(of: text) == nil)
    }

    @Test(
        "what only looks like a negation takes nothing back",
        arguments: [
            ("runs_small", "不仅偏小,还贵"), ("wrong_item", "是不是发错了"), ("runs_small", "No, too small."),
            ("damaged_in_transit", "not only damaged but ugly"), ("damaged_in_transit", "有没有破损补偿"),
        ])
    func noNegation(code: String, text: String) {
        #expect(Self.classifier.issue(of: text) == code)
    }

    @Test(
        "words match whole, in any case, with any apostrophe, spaces and widths",
        arguments: [
            ("TOO SMALL", "runs_small"), ("too\n  small", "runs_small"), ("It doesn’t work", "defective"), ("ＷＲＯＮＧ　ＩＴＥＭ", "wrong_item"),
            ("too smallish", nil), ("prude", nil), ("related", nil), ("", nil), ("   ", nil), ("请问", nil), ("hello", nil),
        ] as [(String, String?)])
    func forms(text: String, code: String?) {
        #expect(Self.classifier.issue(of: text) == code)
    }

    @Test("a complaint goes before the wish to return")
    func complaintFirst() {
        #expect(Self.classifier.issue(of: "Too small, I would like to return it, how do I return this?") == "runs_small")
        #expect(Self.classifier.issue(of: "偏小,想退货,请问怎么退货") == "runs_small")
    }

    private func catalogue(_ words: [String: [String]]) -> IssueCatalogue {
        IssueCatalogue(
            words.map { Issue(code: $0, group: .quality, level: 2, name: LocalizedText($0), words: [Language("en"): $1]) })
    }

    @Test("the longer of overlapping phrases counts, then the longest of all, then the first")
    func longest() {
        let classifier = Classifier(catalogue(["a": ["red", "red car"], "b": ["car", "sky", "green tree"]]))
        #expect(classifier.issue(of: "a red car") == "a")
        #expect(classifier.issue(of: "red and sky") == "a")
        #expect(classifier.issue(of: "sky, red") == "b")
        #expect(classifier.issue(of: "red car and green tree") == "b")
    }

    @Test("a star stands for a few words of one sentence")
    func gaps() {
        let classifier = Classifier(catalogue(["a": ["zip * stuck"]]))
        #expect(classifier.issue(of: "the zip is always stuck") == "a")
        #expect(classifier.issue(of: "a zip. I am stuck") == nil)
        #expect(classifier.issue(of: "a zip that is nice enough, though later on I got stuck") == nil)
        #expect(classifier.issue(of: "zip is not stuck") == nil)
        #expect(classifier.issue(of: "stuck zip") == nil)
    }
}
