import Model
import Testing

@testable import Site

@Suite("Structured data of pages") struct PageMarkupTests {
    /// A shop in two countries whose policies in force have these terms; `returns` has an earlier and an upcoming version, too.
    private static func pages(
        url: String? = "https://help.example.com/", countries: [String] = ["US", "CN"], _ policies: (name: String, terms: PolicyTerms)...
    ) throws -> SamplePages {
        var content = SampleShop.content()
        content.settings.url = url
        content.settings.countries = countries
        for (name, terms) in policies {
            if name == "returns" {
                for version in content.policies[0].versions.indices { content.policies[0].versions[version].terms = terms }
            } else {
                var version = Policy.Version(effective: nil, texts: SampleShop.texts("policies/" + name, "The " + name, "政策" + name))
                version.terms = terms
                content.policies.append(Policy(name: name, versions: [version], isDated: false))
            }
        }
        return try SamplePages(content)
    }

    /// The page's own data, without that of a product; nil without any.
    private static func data(_ pages: SamplePages, _ path: String) throws -> String? {
        let parts = try pages.html(path).split(separator: "<script type=\"application/ld+json\">", omittingEmptySubsequences: false)
        return parts.dropFirst().first.flatMap { $0.split(separator: "</script>").first.map(String.init) }
    }

    private static func returns(_ edit: (inout PolicyTerms) -> Void = { _ in }) -> PolicyTerms {
        Terms.policy {
            $0.returns = Terms.returns { $0.costs = [Terms.cost(.any, .shop)] }
            edit(&$0)
        }
    }

    @Test("a page says the way to it with whole addresses, and itself without one")
    func way() throws {
        let crumbs = try #require(try Self.data(Self.pages(), "zh/faq/shipping/late/"))
        #expect(
            crumbs
                == #"{"@context":"https://schema.org","@type":"BreadcrumbList","itemListElement":["#
                + #"{"@type":"ListItem","position":1,"name":"首页","item":"https://help.example.com/zh/"},"#
                + #"{"@type":"ListItem","position":2,"name":"常见问题","item":"https://help.example.com/zh/faq/"},"#
                + #"{"@type":"ListItem","position":3,"name":"物流","item":"https://help.example.com/zh/faq/shipping/"},"#
                + #"{"@type":"ListItem","position":4,"name":"包裹晚到了"}]}"#)
        #expect(try Self.data(Self.pages(), "404.html") == nil)
    }

    @Test("without the site's address nothing pretends to know one")
    func withoutAddress() throws {
        let pages = try Self.pages(url: nil, ("returns", Self.returns()))
        #expect(try Self.data(pages, "faq/shipping/late/") == nil)
        let shop = try #require(try Self.data(pages, "policies/returns/"))
        #expect(
            shop.hasPrefix(
                ##"{"@context":"https://schema.org","@type":"OnlineStore","@id":"#shop","name":"Marlow Help","hasMerchantReturnPolicy""##))
        #expect(!shop.contains("merchantReturnLink") && !shop.contains("\"url\""))
    }

    @Test("the home page describes the shop and how to reach it")
    func home() throws {
        let data = try #require(try Self.data(Self.pages(), ""))
        #expect(
            data.hasPrefix(
                ##"{"@context":"https://schema.org","@type":"OnlineStore","@id":"https://help.example.com/#shop","name":"Marlow Help","##))
        #expect(
            data.contains(
                #""areaServed":["US","CN"],"contactPoint":[{"@type":"ContactPoint","contactType":"customer support","name":"Chat","#))
        #expect(data.contains(#""telephone":"+8657155500100""#))
        #expect(!data.contains("hasMerchantReturnPolicy"))
    }

    @Test("only the version in force promises anything")
    func versions() throws {
        let pages = try Self.pages(("returns", Self.returns()))
        #expect(try #require(try Self.data(pages, "policies/returns/")).contains("MerchantReturnPolicy"))
        for day in ["2025-03-01", "2026-09-01", "2027-01-15"] {
            #expect(
                try #require(try Self.data(pages, "policies/returns/\(day)/")).hasPrefix(
                    #"{"@context":"https://schema.org","@type":"BreadcrumbList""#))
        }
    }

    @Test("a policy's page carries every fact of its terms, and the days it holds")
    func facts() throws {
        let pages = try Self.pages(
            (
                "returns",
                Self.returns {
                    $0.conditions = [LocalizedText([SampleShop.en: "Unworn </script>", SampleShop.zh: "未穿着"])]
                    $0.coverage.exceptCountries = [Terms.cn]
                }
            ))
        let data = try #require(try Self.data(pages, "policies/returns/"))
        #expect(data.contains(##""@type":"Offer","@id":"https://help.example.com/policies/returns/#terms""##))
        #expect(data.contains(#""validFrom":"2026-09-01","validThrough":"2027-01-14","ineligibleRegion":"CN""#))
        #expect(data.contains(#"{"@type":"PropertyValue","propertyID":"conditions.1","name":"Condition","value":"Unworn \u003c/script>"}"#))
        #expect(data.contains(#""applicableCountry":"US""#))
        #expect(try #require(try Self.data(pages, "zh/policies/returns/")).contains(#""value":"未穿着""#))
    }

    @Test("a policy for one country goes before one for all, and no country stands in both")
    func rivals() throws {
        let china = Self.returns {
            $0.coverage.countries = [Terms.cn]
            $0.returns?.window = .length(Length(count: 7, unit: .day))
        }
        let data = try #require(try Self.data(Self.pages(("returns", Self.returns()), ("returns-china", china)), ""))
        #expect(
            data.contains(
                #""applicableCountry":"US","returnPolicyCategory":"https://schema.org/MerchantReturnFiniteReturnWindow","merchantReturnDays":30"#
            ))
        #expect(
            data.contains(
                #""applicableCountry":"CN","returnPolicyCategory":"https://schema.org/MerchantReturnFiniteReturnWindow","merchantReturnDays":7"#
            ))
        #expect(!data.contains(#"["US","CN"],"returnPolicyCategory""#))
    }

    @Test("returns of some products stand at those products and are none of the shop")
    func categories() throws {
        let jewellery = Self.returns {
            $0.coverage.categories = ["dresses"]
            $0.returns?.window = .length(Length(count: 7, unit: .day))
        }
        let pages = try Self.pages(("jewellery", jewellery))
        #expect(try #require(try Self.data(pages, "")).contains("MerchantReturnPolicy") == false)
        #expect(
            try pages.html("products/DR-1001/").contains(
                #""hasMerchantReturnPolicy":[{"@type":"MerchantReturnPolicy","applicableCountry":["US","CN"]"#))
        #expect(try pages.html("products/XX~3C1~3E/").contains("MerchantReturnPolicy") == false)
    }

    @Test("final sale of a category stands at its products; in words it may be narrower than the category, and says nothing of them")
    func finalSale() throws {
        func html(_ what: LocalizedText?) throws -> String {
            let terms = Self.returns { $0.returns?.finalSale = [ReturnTerms.FinalSale(what: what, categories: ["dresses"])] }
            return try Self.pages(("returns", terms)).html("products/DR-1001/")
        }
        #expect(try html(nil).contains(#""returnPolicyCategory":"https://schema.org/MerchantReturnNotPermitted""#))
        #expect(try !html(LocalizedText("Custom dresses")).contains("MerchantReturnPolicy"))
    }

    @Test("what holds for livestream orders alone is no promise of the shop, but a fact of its page")
    func channels() throws {
        let pages = try Self.pages(("returns", Self.returns { $0.coverage.channels = ["chat"] }))
        let data = try #require(try Self.data(pages, "policies/returns/"))
        #expect(!data.contains("MerchantReturnPolicy") && data.contains(#""propertyID":"returns.window""#))
    }

    @Test("warranties are offers with a promise, members have a programme with tiers")
    func warrantyAndMembers() throws {
        let warranty = Terms.policy {
            var terms = WarrantyTerms(place: Terms.place)
            terms.covers = [
                WarrantyTerms.Cover(
                    what: LocalizedText("Seams"), categories: ["sizes", "rings"], length: Length(count: 6, unit: .month),
                    faults: LocalizedText("Open seams"), place: Terms.place)
            ]
            $0.warranty = terms
        }
        let members = Terms.policy {
            var tier = MemberTier(
                id: "circle", name: LocalizedText("Circle"), thresholds: [Terms.money(50000, "USD"), Terms.money(350000, "CNY")],
                period: Length(count: 12, unit: .month), place: Terms.place)
            tier.hasFreeReturns = true
            tier.benefits = [LocalizedText("Joining is free"), LocalizedText("Answered first")]
            $0.tiers = [tier]
        }
        let data = try #require(try Self.data(Self.pages(("warranty", warranty), ("members", members)), ""))
        #expect(
            data.contains(
                #"{"@type":"Offer","name":"Seams","category":["Sizes","rings"],"warranty":{"@type":"WarrantyPromise","durationOfWarranty":"#
                    + #"{"@type":"QuantitativeValue","value":6,"unitCode":"MON"},"description":"Open seams"},"url":"https://help.example.com/policies/warranty/"}"#
            ))
        #expect(
            data.contains(
                ##"{"@type":"MemberProgramTier","@id":"https://help.example.com/policies/members/#tier-circle","name":"Circle","description":"##
            ))
        #expect(
            data.contains(
                #""hasTierBenefit":"https://schema.org/TierBenefitLoyaltyReturns","hasTierRequirement":[{"@type":"MonetaryAmount","value":500,"currency":"USD"},"#
                    + #"{"@type":"MonetaryAmount","value":3500,"currency":"CNY"}]"#))
    }

    @Test("a category gives its questions with the answers that it shows; a question without a sentence is left out")
    func questions() throws {
        var content = SampleShop.content()
        content.questions[1].texts.byLanguage[SampleShop.en]?.description = "Take one size up."
        let data = try #require(try Self.data(SamplePages(content), "faq/sizes/"))
        #expect(
            data.contains(
                #"{"@type":"FAQPage","mainEntity":[{"@type":"Question","name":"It runs small","url":"https://help.example.com/faq/sizes/small/","#
                    + #""acceptedAnswer":{"@type":"Answer","text":"Take one size up.","url":"https://help.example.com/faq/sizes/small/"}}]}"#
            ))
        #expect(try #require(try Self.data(SamplePages(), "faq/sizes/")).contains("FAQPage") == false)
    }
}
