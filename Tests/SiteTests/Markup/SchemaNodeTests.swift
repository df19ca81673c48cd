import Model
import Testing

@testable import Site

@Suite("JSON-LD") struct SchemaNodeTests {
    @Test("no value is no property, one stands by itself, several are a list")
    func values() {
        var node = SchemaNode("Offer", id: "#a")
        node.add("name", text: nil)
        node.add("category", [])
        #expect(node.json == ##"{"@type":"Offer","@id":"#a"}"##)
        node.add("category", [.text("a")])
        node.add("itemCondition", [.member("NewCondition"), .reference("#b")])
        node.add("price", .number("4.90"))
        #expect(
            node.json
                == ##"{"@type":"Offer","@id":"#a","category":"a","itemCondition":["https://schema.org/NewCondition",{"@id":"#b"}],"price":4.90}"##
        )
    }

    @Test("nothing, one node and several nodes make a document")
    func documents() {
        #expect(SchemaNode.document([]) == nil)
        #expect(SchemaNode.document([SchemaNode("Offer").json]) == #"{"@context":"https://schema.org","@type":"Offer"}"#)
        #expect(
            SchemaNode.document([SchemaNode("Offer").json, SchemaNode("Brand").json])
                == #"{"@context":"https://schema.org","@graph":[{"@type":"Offer"},{"@type":"Brand"}]}"#)
    }

    @Test("no text can end the script element or the string that it stands in")
    func hostile() {
        var node = SchemaNode("Offer")
        node.add("name", text: "</script><!--\"\\\u{2028}")
        #expect(node.json == #"{"@type":"Offer","name":"\u003c/script>\u003c!--\"\\\u2028"}"#)
    }

    @Test(
        "a window is at least so many days, wherever in the calendar it begins",
        arguments: [
            // 28 February is 28 days after 31 January; 31 January to 31 March, without a leap day, is 59.
            (Length(count: 30, unit: .day), 30), (Length(count: 8, unit: .week), 56), (Length(count: 1, unit: .month), 28),
            (Length(count: 2, unit: .month), 59), (Length(count: 14, unit: .month), 365 + 59), (Length(count: 2, unit: .year), 730),
            // Five business days may be Monday to Friday, the sixth is after a weekend.
            (Length(count: 5, unit: .businessDay), 5), (Length(count: 6, unit: .businessDay), 8),
            (Length(count: 7, unit: .businessDay), 9), (Length(count: 11, unit: .businessDay), 15), (Length(count: 48, unit: .hour), 2),
            (Length(count: 30, unit: .hour), 1), (Length(count: 90, unit: .minute), 0),
        ])
    func days(_ length: Length, _ days: Int) {
        #expect(length.daysAtLeast == days)
    }

    @Test(
        "a time is given in days where it is a whole number of them",
        arguments: [
            (TimeSpan(most: 24, unit: .hour), #""minValue":0,"maxValue":1,"unitCode":"DAY"}}"#),
            (TimeSpan(most: 36, unit: .hour), #""minValue":0,"maxValue":36,"unitCode":"HUR"}}"#),
            (TimeSpan(least: 24, most: 48, unit: .hour), #""minValue":1,"maxValue":2,"unitCode":"DAY"}}"#),
            (TimeSpan(least: 7, most: 12, unit: .day), #""minValue":7,"maxValue":12,"unitCode":"DAY"}}"#),
            (TimeSpan(least: 1, most: 2, unit: .week), #""minValue":7,"maxValue":14,"unitCode":"DAY"}}"#),
        ])
    func periods(_ span: TimeSpan, _ end: String) {
        #expect(span.schemaPeriod.json == #"{"@type":"ServicePeriod","duration":{"@type":"QuantitativeValue","# + end)
    }

    @Test("business days are days of which Saturdays and Sundays do not count")
    func businessDays() {
        let week = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday"].map { "\"https://schema.org/\($0)\"" }.joined(separator: ",")
        #expect(TimeSpan(most: 3, unit: .businessDay).schemaPeriod.json.hasSuffix(#""unitCode":"DAY"},"businessDays":["# + week + "]}"))
    }
}
