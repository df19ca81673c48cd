import Testing

@testable import Searches

@Suite("What is taken out of a query") struct RedactionTests {
    @Test(
        "addresses, numbers and codes never stay; words, sizes and skus do",
        arguments: [
            ("refund for anna@example.com please", "refund for … please"), ("anna @ example.com", "…"), ("@anna_w", "…"),
            ("order 20261118-0042", "order …"), ("+86 571 5550 0100", "…"), ("ｏｒｄｅｒ　１２３４５", "order\u{3000}…"), ("order #482", "order #…"),
            ("订单号 8812", "订单号 …"), ("包裹SF1234567890", "包裹…"), ("1Z999AA10123456784", "1Z999…"), ("AB12CD34", "…"),
            ("张伟 13800138000", "张伟 …"), ("DR-1001 runs small", "DR-1001 runs small"), ("size 38", "size 38"), ("30 days", "30 days"),
            ("尺码 38 偏小", "尺码 38 偏小"), ("1 2 3 4 5", "…"), ("no numbers at all", "no numbers at all"),
        ])
    func redacted(_ query: String, _ kept: String) {
        #expect(Redaction.redacted(query) == kept)
    }
}
