extension IssueCatalogue {
    /// Things that do not work or do not last.
    static let builtInQuality = [
        issue(
            "defective", .quality, level: 1,
            name: ("faulty pieces", "存在故障或瑕疵"),
            advice: (
                "Try it out in the first days. If it does not work, stop using it and send us a photo or a short video.",
                "收到后请尽早试用。如有故障，请停止使用，拍张照片或短视频发给我们。"
            ),
            en: """
                defective|faulty|defect|defects|malfunction|malfunctions|malfunctioned|malfunctioning|not working|not work|doesn't work|does not work|doesnt work|don't work|do not work|didn't work|did not work|won't work|wont work|isn't working|aren't working|wasn't working|stopped working|stops working|no longer works|no longer working|never worked|not functioning|doesn't function|not functional|not work properly
                broken|broke|broke after|broke on|broke off|broke down|breaks|snapped|dead on arrival|doa|is dead|was dead|died after|has died|won't turn on|wont turn on|doesn't turn on|does not turn on|won't switch on|not turning on|can't turn it on|won't power|won't start|doesn't start|turns off|turns itself off|shuts down|shuts off|switches itself off|freezes|keeps crashing
                won't charge|wont charge|doesn't charge|does not charge|not charging|can't charge|stopped charging|won't connect|doesn't connect|does not connect|not connecting|can't connect|keeps disconnecting|disconnects|disconnecting|won't pair|doesn't pair|not pairing|can't pair|loses connection|no sound|no audio|no power|no signal|is silent|goes silent|sound * one side|only one side|only one works|only one * works|left side * not|right side * not|crackling|buzzing noise|static noise|distorted
                black screen|screen is black|screen * blank|dead pixel|dead pixels|flickers|flickering|overheats|overheating|overheated|gets very hot|gets too hot|too hot to touch|burning smell|smells burnt|smoke|smoking|sparks|sparked|caught fire|exploded|swollen battery|battery swollen|battery dies|battery * dies|battery drains|battery * drains|battery doesn't last|battery * not last|battery won't|battery * dead
                zip broke|zipper broke|zipper * broken|zip * broken|zipper stuck|zip stuck|zipper * stuck|zip * stuck|zipper doesn't|zip doesn't|has a hole|a hole in|holes in|small hole|strap broke|heel broke|heel came off|sole came off|sole * off|button came off|button fell off|buttons fell off|handle broke|clasp broke|stone fell out|won't open
                """,
            zh: """
                坏了|坏的|是坏的|坏掉|就坏|又坏|坏件|不能用|没法用|用不了|无法使用|不能使用|没办法用|不好使|失灵|没反应|没有反应|不灵|不工作|不能正常|无法正常|使用不了|故障|出故障|有故障|毛病|失效|次品|残次|瑕疵|有瑕疵|瑕疵品|不良品|破洞|有洞|有个洞|一个洞|小洞
                开不了机|无法开机|不能开机|开不开机|不开机|打不开机|自动关机|老是关机|死机|卡死|黑屏|花屏|闪屏|白屏|屏幕不亮|不亮|闪烁|不转|不制热|不制冷|不出水|按键*没|按键*失|充不进电|充不了电|不充电|充不上电|无法充电|充电没反应|没电|掉电快|耗电快|掉电*快|电池*鼓|鼓包|电池*不行|电池不耐用|发烫|烫手|过热|烧了|烧坏|烧焦|冒烟|冒火|自燃|着火|爆炸|漏电|短路|有电流声
                连不上|无法连接|连接不上|连不了|配对不上|无法配对|断连|老断|总断开|断断续续|自动断|没声音|没有声音|没声|无声|不响|一边没|一只没|只有一边|只有一只*声|只有左|只有右|有杂音|杂音|噪音大|噪音太大|噪音*大|声音太小|声音太大|音量太小|声音小|声音*断
                拉链坏|拉链*坏|拉链卡|拉链*卡住|拉链头|扣子掉|纽扣掉|扣子*掉|扣子*坏|带子断|断了|断裂|鞋底*掉|鞋底*断|鞋跟*断|鞋跟*掉|鞋带*断|钻掉|掉钻|到手就坏|收到就坏|收到*坏的
                """),
        issue(
            "poor_quality", .quality, level: 2,
            name: ("quality disappoints", "质量不如预期"),
            advice: (
                "Look it over when it arrives, and leave the tags on until you are sure.",
                "收到后请仔细检查，确认满意再剪吊牌。"
            ),
            en: """
                poor quality|bad quality|low quality|terrible quality|awful quality|horrible quality|inferior quality|worst quality|cheap quality|quality is poor|quality is bad|quality is low|quality * poor|quality * bad|quality * terrible|quality * awful|quality * disappointing|quality is not|quality isn't|not good quality|not the quality|disappointed * quality|disappointing quality|quality issue|quality issues|quality problem|low grade
                cheaply made|poorly made|badly made|poor workmanship|looks cheap|feels cheap|look cheap|feel cheap|looks and feels cheap|cheap material|cheap fabric|cheap plastic|flimsy|thin material|thin fabric|material is thin|fabric is thin|material * thin|fabric * thin|too thin|very thin|so thin|paper thin|see through|see-through|scratchy|itchy|itches|rough fabric|stiff fabric|uncomfortable material
                pilling|pilled|pills after|bobbling|fades|faded|fading|color bleeds|color * bled|dye bleeds|dye * bleeds|dye comes off|color comes off|bleeds in the wash|color runs|shrunk|shrank|shrinks|shrunken|lost its shape|lost shape|out of shape|stretched out|after one wash|after first wash|after the first wash|after washing|in the first wash
                loose threads|loose thread|threads hanging|loose stitching|bad stitching|poor stitching|stitching * coming|stitching * undone|seams coming|seam came|seam * ripped|seam * split|seams * coming|unraveling|unravelling|ripped after|tore after|tears easily|rips easily|fell apart|falling apart|falls apart|coming apart|came apart|come apart
                peeling|peels|peeled|paint * off|coating * off|plating * off|color * rubbed off|rusts|rusted|rusty|tarnished|tarnishes|turned green|turned my finger|turned black|bad smell|smells bad|smells awful|smells terrible|strong smell|smells like|chemical smell|smells of chemicals|awful smell|terrible smell|stinks|smelly|stain on|stains on|stained|is dirty|was dirty|came dirty|not durable|wore out|worn out|scratches easily|allergic|rash
                """,
            zh: """
                质量差|质量太差|质量很差|质量不好|质量不行|质量一般|质量问题|质量有问题|质量堪忧|质量*差|质量*不好|质量*不行|质量*一般|品质差|品质*差|品质不好|做工差|做工粗糙|做工*差|做工*粗|做工不好|做工*不好|做工一般|粗糙|劣质|廉价|料子差|面料差|面料*差|料子*差|布料差|面料*薄|布料*薄|料子*薄|太薄|很薄|好薄|薄得|透光|太透|很透|走光|像纸
                起球|掉色|褪色|退色|染色|掉毛|缩水|洗*缩|变形|洗*变形|起皱|皱巴巴|线头|线头多|很多线头|脱线|开线|跳线|抽丝|勾丝|开胶|脱胶|掉漆|掉皮|脱皮|起皮|生锈|氧化|发黑|变黑|变绿|掉渣|起毛|不耐磨
                异味|有味道|味道大|味道太大|味道很大|味道重|味道*重|味道*大|气味*重|气味*大|刺鼻|很臭|好臭|臭味|发臭|难闻|有股味|一股味|有污渍|污渍|有脏|脏的|脏了|很脏|好脏|脏兮兮|污点|有斑|不耐用|不经用|不结实|不耐穿|穿一次就|穿了一次就|洗一次就|洗了一次|用一次就|扎人|扎皮肤|扎肉|过敏|起疹|磨脚|硌脚|地摊货|不值这个价|不值这个钱|不值*钱|一分钱一分货
                """),
    ]
}
