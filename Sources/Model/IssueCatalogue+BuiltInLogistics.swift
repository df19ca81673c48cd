extension IssueCatalogue {
    /// Parcels: late, lost, damaged.
    static let builtInLogistics = [
        issue(
            "late_delivery", .logistics, level: 2,
            name: ("late deliveries", "送达延迟"),
            advice: (
                "Deliveries take longer than usual at the moment. Order a few days earlier if you need it by a date, and write to us if your parcel is overdue.",
                "近期送达比平时慢。赶时间请提前几天下单；包裹超时未到，请联系我们催办。"
            ),
            en: """
                late delivery|delivered late|deliver late|delivery is late|delivery was late|arrived late|arrives late|arriving late|came late|came too late
                too late|is late|was late|very late|so late|running late|day late|days late|week late|weeks late|hours late|month late|months late
                delayed|shipping delay|delivery delay|shipment delay|long delay|delays in delivery|overdue
                where is my order|where is my package|where is my parcel|where is my delivery|where is my item|where is my stuff|where are my
                where's my order|where's my package|where's my parcel|where's my delivery|wheres my order|wheres my package|wheres my parcel
                when will it arrive|when will it come|when will * arrive|when will * be delivered|when will * ship|when does * ship|when is * arriving
                when can i expect|has not arrived|hasn't arrived|have not arrived|haven't arrived|hasnt arrived|not arrived|not yet arrived|did not arrive|didn't arrive
                not received my|haven't received my|have not received my|hasn't come|has not come|haven't received it|have not received it|not received it
                still waiting|still not here|not here yet|still not arrived|still hasn't|still haven't got|still on the way|still in transit
                not delivered|not been delivered|hasn't been delivered|still not delivered|yet to be delivered|yet to arrive|yet to receive
                not shipped|hasn't shipped|has not shipped|not been shipped|hasn't been shipped|not dispatched|hasn't been dispatched|not been dispatched
                tracking * not updated|tracking * hasn't updated|tracking * hasn't moved|tracking * not moved|tracking * not moving|tracking * hasn't changed
                tracking * stuck|tracking * stopped|no tracking update|no tracking updates|no tracking information|no movement|stuck in transit|stuck in customs
                stuck at customs|held at customs|held in customs|stuck at the|parcel * stuck|package * stuck|shipment * stuck
                taking too long|takes too long|took too long|taking so long|took so long|taking forever|takes forever|took forever|waited too long|waiting so long
                slow shipping|slow delivery|shipping * slow|delivery * slow|shipping took|delivery took|weeks to arrive|took weeks|days to arrive|waiting for weeks
                past the delivery date|past * delivery date|missed the delivery date|missed * delivery|past the estimated|after the estimated|expected delivery date
                supposed to arrive|supposed to be here|supposed to be delivered|should have arrived|should have been delivered|was promised for|promised delivery
                waiting for my order|waiting for my parcel|waiting for my package|waiting for my delivery|not on time|not in time|didn't arrive in time
                """,
            zh: """
                还没到|还没收到|还没有收到|还没有到|一直没到|一直没收到|一直没有收到|迟迟没到|迟迟未到|迟迟不到|还未收到|尚未收到|还没送到|没有送到|还没送达|未送达|没送达
                还没发货|还没有发货|迟迟不发货|一直不发货|一直没发货|没发货|未发货|不发货|什么时候发货|何时发货|催发货|催单|催件|催一下|还没发|没有发货
                物流*没更新|物流*没有更新|物流*不更新|物流*没动|物流*不动|物流*停|物流*卡|物流*慢|物流*没变|物流信息*更新|没有物流信息|没物流信息|查不到物流
                快递*慢|发货*慢|配送*慢|送货*慢|派送*慢|到货*慢|运输*慢|包裹*卡|卡在|滞留|扣在海关|清关*慢|一直在路上|一直在运输|一直显示运输
                什么时候到|什么时候能到|什么时候*送到|什么时候*收到|什么时候*到货|何时*到|怎么还没|怎么还不|延误|延迟|晚到|晚了*天|迟到|晚了好几天|超时|逾期|超过*天*没
                等了*天|等了好久|等了很久|等了半个月|等了一个月|等太久|时间太长|太长时间|比预计*晚|比承诺*晚|没按时|没有按时|未按时|没在承诺|过了承诺
                到哪了|到哪里了|到哪儿了|快递呢|包裹呢|快递在哪|包裹在哪|订单在哪|我的货呢|耽误|来不及|赶不上|不见发货|催促*发货
                """),
        issue(
            "lost_parcel", .logistics, level: 1,
            name: ("lost parcels", "包裹丢失"),
            advice: (
                "No movement in the tracking for days, or marked as delivered but not with you? Do not wait any longer: write to us with your order number.",
                "物流多日不更新，或显示签收但您没有收到？不用再等，请带上订单号联系我们。"
            ),
            en: """
                lost parcel|lost package|lost shipment|lost in transit|lost in the mail|lost in the post|lost in delivery|parcel * lost|package * lost|order * lost|shipment * lost
                got lost|was lost|been lost|is lost|lost my parcel|lost my package|lost my order|carrier lost|courier lost|post lost
                went missing|gone missing|parcel is missing|package is missing|missing parcel|missing package|order is missing|disappeared|vanished|no trace of
                delivered but not received|delivered but i|delivered but never|delivered but no|marked as delivered|marked delivered|marked it delivered|marked it as delivered
                shows delivered|shows as delivered|showing delivered|showing as delivered|shown as delivered|says delivered|says it was delivered|says it's delivered|says it has been delivered
                tracking says * delivered|tracking shows * delivered|status is delivered|status says delivered|it says * delivered|supposedly delivered|apparently delivered
                delivered to the wrong|delivered to wrong|to the wrong address|delivered to someone else|delivered to another|delivered somewhere else|left at the wrong
                nobody here got it|nobody received|no one received|nobody got it|no one got it|neighbour * not|neighbor * not|not with the neighbours|not with the neighbors
                never arrived|never received|never got my order|never got my package|never got my parcel|never got it|never came|never delivered|never showed up|never turned up
                was stolen|got stolen|been stolen|is stolen|parcel * stolen|package * stolen|porch pirate|did not receive anything|didn't receive anything|never reached me
                """,
            zh: """
                丢件|丢包|丢失|弄丢|寄丢|送丢|搞丢|丢了|快递丢|包裹丢|包裹不见|快递不见|找不到包裹|找不到快递|找不到件|找不到货|不翼而飞|遗失|失踪|下落不明|查无此件
                显示已签收|显示签收|显示已送达|显示送达|显示已派送|显示已妥投|显示妥投|已签收*没收到|已签收*没有收到|签收*没收到|签收*没有收到|签收*没见|签收了*但|签收*不是我
                被别人签收|他人签收|被冒领|冒领|被人拿走|被拿走|被偷|虚假签收|假签收|代签收|不是本人签收|非本人签收|没有人收到|没人收到|没见到包裹|没见到快递
                送错地址|送错地方|送到别人|送到别处|投错|派错|根本没收到|从来没收到|从未收到|压根没收到|并没有收到|并未收到|没有收到货|没收到货|没收到包裹|没收到快递|没收到东西|快递弄没
                """),
        issue(
            "damaged_in_transit", .logistics, level: 1,
            name: ("damage in transit", "运输破损"),
            advice: (
                "Open the parcel soon after it arrives. If something is damaged, take one clear photo of the parcel and its contents and send it to us.",
                "收到后请尽快开箱。如有破损，请拍一张包裹和商品的清晰照片发给我们。"
            ),
            en: """
                damaged in transit|damaged in shipping|damaged during|damaged in the post|damaged in the mail|damaged on arrival|damaged when|arrived damaged|came damaged|arrives damaged
                received damaged|was damaged|is damaged|were damaged|are damaged|been damaged|got damaged|damaged item|damaged goods|damaged box|damaged package|damaged parcel|damaged packaging
                box * damaged|package * damaged|parcel * damaged|packaging * damaged|damaged|shipping damage|transport damage
                arrived broken|came broken|broken on arrival|arrived in pieces|in pieces|was broken when|broken when it arrived|broken in transit|broken in shipping|broken inside the box
                smashed|shattered|crushed|dented|has a dent|cracked|has a crack|crack in|squashed|flattened|chipped|arrived bent|arrived scratched|arrived torn
                box * crushed|box * torn|packaging * torn|package * torn|parcel * torn|torn open|ripped open|box * open|parcel * open|arrived open|package * open|already opened
                arrived wet|soaked|wet box|box * wet|package * wet|parcel * wet|water damage|leaked|leaking|spilled|broken glass|glass * broken
                poor packaging|bad packaging|badly packed|poorly packed|badly packaged|poorly packaged|not packed properly|no bubble wrap|no padding
                """,
            zh: """
                运输*损坏|运输*破损|运输*坏|快递*损坏|快递*弄坏|快递*压|物流*损坏|物流*破损|途中*坏|路上*坏|压坏|压扁|压碎|压烂|压变形|被压|挤压|挤坏|挤扁|摔坏|摔碎|摔烂|碰坏|撞坏|磕坏|磕碰|碰伤
                破损|损坏|包装*破|外箱*破|箱子*破|盒子*破|包裹*破|包装*烂|盒子*烂|箱子*烂|外箱*压|箱子*压|盒子*压|盒子*扁|箱子*扁|包装*湿|箱子*湿|包裹*湿|盒子*变形|箱子*变形
                碎了|碎的|全碎|碎成|裂了|裂开|破裂|裂缝|裂痕|有裂|漏液|漏水|渗漏|漏出来|瓶*漏|全漏|洒了|洒出|进水|被水泡|泡水|湿了|湿透|淋湿|凹陷|凹了|瘪了
                暴力快递|暴力运输|暴力分拣|被拆开|被打开过|包装*打开|包装太差|包装*简陋|没有防震|没有泡沫|没有气泡|包装不好|包装差
                """),
    ]
}
