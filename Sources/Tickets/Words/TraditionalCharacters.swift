/// The traditional forms of the simplified characters that complaints are made of, for shoppers in Hong Kong, Macau and Taiwan.
enum TraditionalCharacters {
    static func traditional(_ text: String) -> String {
        var out = String.UnicodeScalarView()
        for scalar in text.unicodeScalars { out.append(forms[scalar] ?? scalar) }
        return String(out)
    }

    private static let forms: [Unicode.Scalar: Unicode.Scalar] = {
        var forms: [Unicode.Scalar: Unicode.Scalar] = [:]
        let scalars = Array(pairs.unicodeScalars)
        for index in stride(from: 0, to: scalars.count - 1, by: 2) { forms[scalars[index]] = scalars[index + 1] }
        return forms
    }()

    /// Simplified, traditional, simplified, traditional, ...
    private static let pairs =
        "颜顏货貨发發坏壞码碼错錯丢丟没沒还還迟遲单單递遞关關签簽压壓损損变變裂裂洒灑湿濕图圖实實样樣异異质質线線头頭脱脫胶膠锈鏽脏髒"
        + "电電声聲响響连連机機开開热熱烧燒烟煙务務态態礼禮骂罵诺諾说說骗騙误誤导導夸誇传傳广廣价價贵貴优優红紅运運费費税稅换換钱錢账賬"
        + "时時间間几幾么麼为為纽鈕紧緊宽寬长長链鏈裤褲鞋鞋脚腳裆襠绷繃个個赠贈齐齊装裝给給让讓别別会會标標准準统統乱亂对對应應两兩号號"
        + "选選买買该該荐薦复覆联聯系繫话話处處动動虚虛伪偽过過满滿减減补補涨漲预預计計级級续續断斷闻聞难難污汙渍漬旧舊网網页頁订訂"
        + "达達怼懟讽諷烦煩挂掛责責专專业業恶惡凶兇详詳写寫与與这這那那里裡边邊双雙条條根根螺螺丝絲产產厂廠仓倉滞滯扣扣清清误誤赶趕"
        + "见見听聽谁誰问問题題吗嗎怎怎拨撥线線员員类類扰擾拦攔拒拒绝絕认認识識试試调調节節劳勞严嚴请請谢謝顾顧营營销銷团團减減抢搶红紅"
        + "钻鑽断斷蓝藍绿綠黄黃灰灰艳豔鲜鮮淡淡浅淺暗暗偏偏宝寶卖賣购購赔賠偿償闪閃频頻屏屏显顯转轉凉涼冷冷湿濕风風杂雜噪噪敏敏刺刺扎扎"
        + "缝縫绣繡织織绵綿绒絨纱紗缩縮褶褶皱皺松鬆勾勾破破洞洞裂裂缺缺陷陷残殘次次伤傷磕磕碰碰挤擠摔摔砸砸贴貼据據证證假假冒冒盗盜版版"
        + "讲講保保证證视視频頻参參数數体體验驗验驗册冊录錄盖蓋帐帳户戶汇匯额額款款项項税稅关關务務币幣仅僅许許约約"
}
