/// The labels that Swift puts into sentences; templates use further ones directly.
enum Label: String, CaseIterable, Sendable {
    case languageName = "language.name"

    case titlePolicies = "title.policies"
    case titleSizeCharts = "title.size_charts"
    case titleQuestions = "title.questions"
    case titleGuide = "title.guide"
    case titleNotices = "title.notices"
    case titleContact = "title.contact"
    case titleSearch = "title.search"
    case titleIndex = "title.index"
    case titleNotFound = "title.not_found"
    case titleHome = "title.home"
    case titleProducts = "title.products"
    case titlePages = "title.pages"
    case titleJoined = "title.joined"

    case datePattern = "date.pattern"
    case updated = "date.updated"

    case questionCount = "count.questions"
    case allCount = "count.all"
    case moreNotices = "count.more_notices"
    case elsewhereNotices = "count.elsewhere_notices"
    case sizeNotices = "count.size_notices"

    case policySince = "policy.since"
    case policyFrom = "policy.from"
    case policyAnnounced = "policy.announced"
    case policyIsEarlier = "policy.is_earlier"
    case policyIsUpcoming = "policy.is_upcoming"
    case policyInForce = "policy.in_force"
    case policyEarlier = "policy.earlier"
    case policyUpcoming = "policy.upcoming"
    case policyAppliesFrom = "policy.applies_from"
    case policyAppliesBetween = "policy.applies_between"
    case policyVersion = "policy.version"

    case noticeTitle = "notice.title"
    case noticeTitleShop = "notice.title_shop"
    case noticeAndMore = "notice.and_more"
    case noticeSimilar = "notice.similar"
    case noticeWholeShop = "notice.whole_shop"
    case noticeUrgent = "notice.urgent"
    case noticeNormal = "notice.normal"
    case noticeRetired = "notice.retired"
    case noticeSince = "notice.since"
    case noticeFromTo = "notice.from_to"
    case noticeFigures = "notice.figures"
    case noticeBuyers = "notice.buyers"
    case noticeBuyersOf = "notice.buyers_of"
    case noticeClauseShop = "notice.clause.site.other"
    case noticeClauseCarrier = "notice.clause.carrier.other"
    case noticeClauseChannel = "notice.clause.channel.other"
    case noticeFiguresOrders = "notice.figures_of.orders"
    case noticeFiguresParcels = "notice.figures_of.parcels"
    case noticeFiguresMessages = "notice.figures_of.messages"
    case noticeFiguresSeveral = "notice.figures_of.several"
    case noticeComplaints = "notice.complaints"
    case noticeComplaintsPast = "notice.complaints_past"
    case noticeBuyersPast = "notice.buyers_past"
    case noticeOrdersPast = "notice.orders_past"
    case noticeSeveralBuyers = "notice.several_buyers"
    case noticeSeveralPast = "notice.several_past"
    case noticeAbout = "notice.about"
    case noticeFewer = "notice.fewer_than_one"
    case weeks = "notice.weeks"
    case noticePinned = "notice.pinned"
    case noticesOfShop = "notice.of.site"
    case noticesOfCarriers = "notice.of.carrier"
    case noticesOfChannels = "notice.of.channel"
    case noticesOfCategories = "notice.of.category"
    case noticesOfGroups = "notice.of.group"
    case noticesOfProducts = "notice.of.product"

    case chartCaption = "chart.caption"
    case chartSize = "chart.size"
    case chartBody = "chart.body"
    case chartGarment = "chart.garment"
    case chartAtLeast = "chart.at_least"
    case chartAtMost = "chart.at_most"
    case chartRange = "chart.range"
    case chartEmpty = "chart.empty"

    case contactUsually = "contact.usually"
    case contactNearlyAll = "contact.nearly_all"
    case contactUsuallyAndNearlyAll = "contact.usually_and_nearly_all"
    case contactMeasured = "contact.measured"

    case productTitle = "product.title"
    case joiner = "list.joiner"
    case numberGroup = "number.group"

    /// Labels with the forms `.one` and `.other`.
    static let counted: Set<Label> = [.questionCount, .moreNotices, .elsewhereNotices, .sizeNotices, .weeks]

    /// The names that label files must hold for the code.
    static let names: [String] =
        allCases.map { counted.contains($0) ? $0.rawValue + ".other" : $0.rawValue }
        + (1...12).map { "date.month.\($0)" }
        + ["minute", "hour", "day", "week", "month", "year", "business_day"].map { "length.\($0).other" }
}
