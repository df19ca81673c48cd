/// The columns of a ticket export.
enum TicketColumn: Int, ExportColumn {
    case id, openedAt, sku, issue, channel, carrier, orderID, size, subject, text, firstResponseAt, resolvedAt

    var name: String {
        switch self {
        case .id: "id"
        case .openedAt: "opened_at"
        case .sku: "sku"
        case .issue: "issue"
        case .channel: "channel"
        case .carrier: "carrier"
        case .orderID: "order_id"
        case .size: "size"
        case .subject: "subject"
        case .text: "text"
        case .firstResponseAt: "first_response_at"
        case .resolvedAt: "resolved_at"
        }
    }

    /// Zendesk, Gorgias, Freshdesk, Intercom, Shopify, and the usual Chinese headings.
    var aliases: [String] {
        switch self {
        case .id:
            Self.headings(
                "ticketid ticketno ticketnumber ticketref ticket conversationid caseid casenumber requestid 工单号 工单编号 工单id 服务单号 售后单号 会话id 会话编号 票号 编号 序号"
            )
        case .openedAt:
            Self.headings(
                "opened openedon openedtime created createdat createdon createdtime createddate creationdate creationtime dateopened datecreated ticketcreated "
                    + "ticketcreatedat ticketcreationdate conversationcreatedat conversationstartedat startedat startedon requestedat submittedat receivedat timestamp "
                    + "datetime date time 创建时间 工单创建时间 创建日期 提交时间 发起时间 建单时间 开单时间 受理时间 申请时间 反馈时间 咨询时间 投诉时间 进线时间 日期 时间")
        case .sku:
            Self.headings(
                "productsku itemsku lineitemsku variantsku skucode skuid productcode productid itemcode itemid itemnumber articlenumber articleno stylecode asin product "
                    + "商品编码 商品编号 商品sku sku编码 sku编号 商家编码 货号 款号 商品货号 产品编码 产品编号 物料编码 商品id")
        case .issue:
            Self.headings(
                "issuecode issuetype issuecategory contactreason reasoncode ticketreason ticketcategory returnreason complainttype complaintreason complaint problemtype problem "
                    + "reason 问题类型 问题分类 问题标签 问题编码 投诉类型 投诉原因 售后原因 售后类型 退货原因 退款原因 反馈类型 咨询类型 工单分类 工单类型 原因 问题")
        case .channel:
            Self.headings(
                "contactchannel ticketchannel supportchannel source ticketsource conversationsource via submittedvia origin 渠道 来源渠道 咨询渠道 进线渠道 反馈渠道 渠道来源 工单来源 来源 平台"
            )
        case .carrier:
            Self.headings(
                "carriername shippingcarrier courier couriername shippingcompany deliverycompany trackingcompany shippingprovider logisticscompany logisticsprovider logistics "
                    + "物流公司 快递公司 承运商 物流商 配送公司 物流渠道 快递 物流")
        case .orderID:
            Self.headings(
                "order ordernumber orderno orderref ordername ordernr shopifyorderid shopifyordernumber shopifyordername shopifyorder 订单号 订单编号 订单id 关联订单号 关联订单 交易号"
            )
        case .size: Self.headings("variantsize productsize itemsize 尺码 码数 尺寸 规格")
        case .subject: Self.headings("ticketsubject title summary 主题 标题 工单标题 工单主题")
        case .text:
            Self.headings(
                "body message messagebody firstmessage customermessage description content comment comments details question transcript 内容 工单内容 问题描述 问题详情 描述 "
                    + "留言 留言内容 客户留言 反馈内容 投诉内容 咨询内容 评价内容 退货说明 详情 备注")
        case .firstResponseAt:
            Self.headings(
                "firstresponse firstresponsetime firstresponsedate firstrespondedat firstreply firstreplyat firstreplytime firstrepliedat firstagentreplyat firstadminreplyat "
                    + "respondedat 首次响应时间 首次回复时间 首次响应 首次回复 首次答复时间 首响时间 首响")
        case .resolvedAt:
            Self.headings(
                "resolved resolvedon resolvedtime resolutiondate solvedat solved closedat closed closedtime closedon completedat 解决时间 关闭时间 完成时间 结单时间 办结时间 完结时间"
            )
        }
    }
}
