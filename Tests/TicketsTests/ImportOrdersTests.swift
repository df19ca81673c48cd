import Model
import Testing

@testable import Tickets

@Suite("Importing orders")
struct ImportOrdersTests {
    @Test("counted orders set their cells and leave the others; twice changes nothing")
    func counted() async throws {
        let shop = try Workshop()
        try shop.write("content/tickets/orders.csv", "week,sku,carrier,orders\n2026-08-31,A,,50\n2026-08-31,B,,60\n")
        let file = "week,sku,carrier,orders\n2026-08-31,A,,5\n2026-08-31,A,,2\n2026-09-07,,swift,9\n"
        let expected = "week,sku,carrier,orders\n2026-08-31,A,,7\n2026-08-31,B,,60\n2026-09-07,,swift,9\n"
        _ = try await shop.importOrders(file)
        #expect(try shop.orders == expected)
        let summary = try await shop.importOrders(file)
        #expect(try shop.orders == expected)
        #expect(summary.weeksReplaced == [] && summary.counted == 3)
    }

    @Test("one row an order joins with what the memory knows")
    func rows() async throws {
        let shop = try Workshop()
        let first = "order_id,ordered_at,sku,carrier\n1,2026-09-03,A,swift\n2,2026-09-03,A,swift\n"
        let second = "order_id,ordered_at,sku,carrier\n2,2026-09-03,A,swift\n3,2026-09-03,A,swift\n3,2026-09-03,B,swift\n"
        _ = try await shop.importOrders(first)
        _ = try await shop.importOrders(second)
        #expect(try shop.orders == "week,sku,carrier,orders\n2026-08-31,A,swift,3\n2026-08-31,B,,1\n")
        _ = try await shop.importOrders(second, first)
        #expect(try shop.orders == "week,sku,carrier,orders\n2026-08-31,A,swift,3\n2026-08-31,B,,1\n")
    }

    @Test("without memory a file of orders replaces its weeks and says so")
    func lostMemory() async throws {
        let shop = try Workshop()
        try shop.write("content/tickets/orders.csv", "week,sku,carrier,orders\n2026-08-24,A,,4\n2026-08-31,A,,50\n")
        let summary = try await shop.importOrders("order_id,ordered_at,sku\n1,2026-09-03,A\n")
        #expect(try shop.orders == "week,sku,carrier,orders\n2026-08-24,A,,4\n2026-08-31,A,,1\n")
        #expect(summary.weeksReplaced.map(\.description) == ["2026-08-31"])
    }

    @Test("a counted week after one row an order is no longer the memory's, and says so when that comes back")
    func countedAfterRows() async throws {
        let shop = try Workshop()
        _ = try await shop.importOrders("order_id,ordered_at,sku\n1,2026-09-03,A\n2,2026-09-03,B\n")
        _ = try await shop.importOrders("week,sku,orders\n2026-08-31,A,40\n")
        #expect(try shop.orders == "week,sku,carrier,orders\n2026-08-31,A,,40\n2026-08-31,B,,1\n")
        let summary = try await shop.importOrders("order_id,ordered_at,sku\n3,2026-09-03,A\n")
        #expect(try shop.orders == "week,sku,carrier,orders\n2026-08-31,A,,2\n2026-08-31,B,,1\n")
        #expect(summary.weeksReplaced.map(\.description) == ["2026-08-31"])
    }

    @Test("tickets and orders have memories of their own")
    func ownMemories() async throws {
        let shop = try Workshop()
        _ = try await shop.importTickets("id,opened_at,issue\n1,2026-09-03,x\n")
        let summary = try await shop.importOrders("order_id,ordered_at,sku\n1,2026-09-03,A\n")
        #expect(summary.known == 0)
        #expect(try shop.weekly.hasSuffix("2026-08-31,x,,,,1\n"))
    }
}
