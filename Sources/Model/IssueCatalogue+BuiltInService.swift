extension IssueCatalogue {
    /// How people were treated.
    static let builtInService = [
        issue(
            "slow_reply", .service, level: 2,
            name: ("slow replies", "客服回复慢"),
            advice: (
                "We answer more slowly than usual right now. Write once, with your order number; many questions are answered right here.",
                "目前回复比平时慢。留言一次并附上订单号即可；很多问题也能在这里直接找到答案。"
            ),
            en: """
                no reply|no response|no answer|without reply|without a reply|without an answer|without response|without a response|nobody replies|nobody answers|nobody responds|no one replies|no one answers|no one responds|nobody answered|nobody replied|nobody responded|no one answered|no one replied|no one responded|not replying|not responding|not answering|not answered|doesn't reply|don't reply|did not reply|didn't reply|doesn't respond|don't respond|didn't respond|did not respond|don't answer|didn't answer|never replied|never answered|never responded|never reply|haven't replied|have not replied|haven't answered|hasn't replied
                haven't heard back|have not heard back|not heard back|never heard back|haven't heard from|have not heard from|heard nothing|no one has contacted|no one has replied|nobody has replied|nobody has answered|nobody has contacted|no feedback|still no reply|still no answer|still no response|waiting for a reply|waiting for an answer|waiting for a response|waiting for your reply|waiting for your answer|waiting for your response|waiting for someone|waiting for support|still waiting for a reply|still waiting for an answer|still waiting for a response
                slow reply|slow replies|slow response|slow responses|slow to respond|slow to reply|slow to answer|slow customer service|slow support|slow service|response time|reply time|took * to reply|took * to respond|took * to answer|takes * to reply|takes * to respond|ignored my|ignored me|ignoring my|ignoring me|being ignored|been ignored|ignores me|ignores my|keep ignoring|unanswered|emails * ignored|messages * ignored|emailed * times|messaged * times|wrote * times|written * times|called * times|contacted you * times|contacted * times|third email|third message|fourth time|third time i|second time i|several emails|many emails|multiple emails|multiple times
                on hold for|kept on hold|no one picks up|nobody picks up|can't reach anyone|cannot reach|can't reach|can't get through|cannot get through|unable to reach|unable to contact|can't contact|no way to contact|only a bot|only bots|just a bot|chatbot|can't talk to a|can't speak to|never received * reply|never received * response|never received * answer|never got * reply|never got * response|never got * answer|haven't received * reply|haven't received * response|not received * reply|not received * response|not received * answer
                """,
            zh: """
                没人回|没人回复|没人理|没有人回复|没有人理|没人回答|没人应|无人回复|无人回应|无人接听|没人接听|不回复|不回我|不回消息|不回信息|不回邮件|不理人|不理我|不理会|没回复|没有回复|未回复|没回我|没回应|没有回应|一直没回|一直不回|迟迟不回|回复太慢|回复*慢|回复慢|回得慢|回信慢|客服*慢|响应*慢|反应*慢
                客服不在|找不到客服|联系不上客服|联系不到客服|联系不上|联系不到|客服*不回|客服*没回|客服*不理|客服*没人|客服*失联|客服*消失|客服呢|打不通|电话没人接|没人接|电话*打不通|电话占线|一直占线|一直忙线|已读不回|等*回复|等*答复|半天不回|半天没|几天不回|几天没回|排队*客服|等客服|机器人回复|只有机器人|都是机器人|自动回复|找不到人工|转不到人工|转人工|没有人工|没人处理|没人管|不处理|一直不处理|没有处理|迟迟不处理|没有答复|没答复|没给答复|没有下文|没下文|石沉大海|问了*遍|问了*次|联系*次*没|说了*次
                """),
        issue(
            "rude_service", .service, level: 2,
            name: ("unfriendly service", "服务态度不佳"),
            advice: (
                "You deserve a kind answer. Tell us the day and the channel, so that we can look into it.",
                "您理应得到友善的对待。请告诉我们日期和渠道，以便核查。"
            ),
            en: """
                rude|very rude|so rude|was rude|were rude|rudely|rudeness|impolite|unfriendly|disrespectful|disrespect|bad attitude|poor attitude|terrible attitude|awful attitude|horrible attitude|attitude * bad|attitude * terrible|attitude * awful|attitude problem|hung up on me|hung up|yelled at|shouted at|swore at|insulted|insulting|arrogant|condescending|patronizing|patronising|dismissive|aggressive agent|unprofessional|unacceptable behavior|unacceptable behaviour|made fun of|mocked me|laughed at me
                terrible customer service|horrible customer service|awful customer service|worst customer service|bad customer service|poor customer service|customer service * terrible|customer service * awful|customer service * horrible|customer service * rude|terrible service|awful service|horrible service|bad service|poor service|worst service|terrible support|awful support|worst support|unhelpful|not helpful|refused to help|refuses to help|won't help me|didn't want to help|treated me like|called me a liar|accused me|sarcastic|threatened me|treated badly|treated poorly
                """,
            zh: """
                态度差|态度*差|态度恶劣|态度*恶劣|态度不好|态度*不好|态度*不行|态度*敷衍|态度*冷|什么态度|服务差|服务*差|服务太差|服务不好|服务恶劣|客服*凶|很凶|太凶|凶我|吼我|骂人|骂我|骂客户|辱骂|侮辱|脏话|威胁|嘲讽|讽刺|嘲笑|阴阳怪气|不耐烦|没耐心|没礼貌|不礼貌|没有礼貌|没素质|素质差|怼人|怼我|挂我电话|挂电话|直接挂|挂断|敷衍|推诿|推卸|踢皮球|推来推去|互相推|甩锅|傲慢|冷漠|爱答不理|爱理不理|爱搭不理|不专业|恶语|不尊重|说话难听|拉黑
                """),
    ]
}
