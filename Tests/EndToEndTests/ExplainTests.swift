import TestFolders
import Testing

@Suite("signpost notices explain")
struct ExplainTests {
    /// Ten products of 40 orders and 2 defects a week for 12 weeks; A has 10 in the last four.
    private static func site() throws -> Folder {
        let weeks = [
            "2026-01-05", "2026-01-12", "2026-01-19", "2026-01-26", "2026-02-02", "2026-02-09", "2026-02-16", "2026-02-23", "2026-03-02",
            "2026-03-09", "2026-03-16", "2026-03-23",
        ]
        var tickets = "week,issue,sku,carrier,channel,tickets\n"
        var orders = "week,sku,carrier,orders\n"
        for (index, week) in weeks.enumerated() {
            for sku in ["A", "B", "C", "D", "E", "F", "G", "H", "I", "J"] {
                tickets += "\(week),defective,\(sku),,,\(sku == "A" && index >= 8 ? 10 : 2)\n"
                orders += "\(week),\(sku),,40\n"
            }
        }
        var files = Folder.small
        files["content/tickets/weekly.csv"] = tickets
        files["content/tickets/orders.csv"] = orders
        return try Folder(files)
    }

    @Test("a notice that is up is explained week by week and in sentences")
    func up() throws {
        let run = try Executable.run(["notices", "explain", "A", "defective", "--as-of", "2026-03-30"], in: Self.site())
        #expect(run.errors == "")
        #expect(run.status == 0)
        let expected = """
            A, defective: a notice is up since 2026-03-23. As of 2026-03-30; figures up to the week of
            2026-03-23.

            WEEK        COMPLAINTS  ORDERS  USUAL  TIMES  TROUBLE  NOTICE
            2026-01-19           2    40.0    2.0    1.0    0.5 %
            2026-01-26           2    40.0    2.0    1.0    0.3 %
            2026-02-02           2    40.0    2.0    1.0    0.2 %
            2026-02-09           2    40.0    2.0    1.0    0.2 %
            2026-02-16           2    40.0    2.0    1.0    0.1 %
            2026-02-23           2    40.0    2.0    1.0   <0.1 %
            2026-03-02          10    40.0    2.4    4.2    4.1 %
            2026-03-09          10    40.0    2.5    4.1     53 %
            2026-03-16          10    40.0    2.5    4.0     96 %  goes up
            2026-03-23          10    40.0    2.1    4.7   99.9 %  up
            (1 of 11 weeks left out; --all-weeks prints them)

            Why it went up on 2026-03-23: the trouble probably began in the week of 2026-03-02: in the 3
            weeks from then on there were 30 complaints where 7.4 were usual. The week of 2026-03-16 took
            the probability of trouble from 53 % to 96 %. From 90 % on a notice goes up if recent complaints
            are worth 4 or more; they were worth 34.7 (each week counts 0.9 of the week after).

            The last 4 weeks: 40 complaints from about 160 orders, which is 25 % (90 % interval: 20 % to 31 %).
            Usual are 5.9 %, or 9.5 complaints: that is 4.2 times the usual. As few complaints prove little,
            it is taken for 2.6 times (90 % interval: 2.0 to 3.2), as if 10 had come besides where 10 were
            usual.

            What would take it down: a probability of trouble below 40 %, which takes about 2 ordinary weeks
            (2.4 complaints each), or 6 weeks at 4 a week; with more than 4 a week it stays. 6 weeks without
            an order take it down, too.

            """
        #expect(run.output == expected)
    }

    @Test("what has no notice is told why, and what would bring one up")
    func none() throws {
        let run = try Executable.run(["notices", "explain", "B", "defective", "--as-of", "2026-02-09", "--all-weeks"], in: Self.site())
        #expect(run.errors == "")
        let expected = """
            B, defective: no notice. As of 2026-02-09; figures up to the week of 2026-02-02.

            WEEK        COMPLAINTS  ORDERS  USUAL  TIMES  TROUBLE  NOTICE
            2026-01-12           2    40.0    2.0    1.0    0.8 %
            2026-01-19           2    40.0    2.0    1.0    0.5 %
            2026-01-26           2    40.0    2.0    1.0    0.3 %
            2026-02-02           2    40.0    2.0    1.0    0.2 %

            Why there is no notice: it is within what is normal, 1.0 times the usual over the last 4 weeks;
            up to 1.4 times is normal.

            The last 4 weeks: 8 complaints from about 160 orders, which is 5 % (90 % interval: 2.7 % to 8.5 %).
            Usual are 5 %, or 8.1 complaints: that is 1.0 times the usual. As few complaints prove little,
            it is taken for 1.0 times (90 % interval: 0.6 to 1.4), as if 10 had come besides where 10 were
            usual.

            What would bring one up: about 15 complaints next week, or about 8 a week for up to four weeks,
            where 2.0 a week are usual.

            """
        #expect(run.output == expected)
    }

    @Test("options stand before or behind the word 'explain', and JSON holds the same figures")
    func json() throws {
        let folder = try Self.site()
        let behind = try Executable.run(
            ["notices", "explain", "A", "defective", "--as-of", "2026-03-30", "--format", "json"], in: folder)
        let before = try Executable.run(
            ["notices", "--format", "json", "--as-of", "2026-03-30", "explain", "A", "defective"], in: folder)
        #expect(behind.output == before.output)
        #expect(
            behind.output.hasPrefix(#"{"scope":"product","sku":"A","issue":"defective","as_of":"2026-03-30","figures_up_to":"2026-03-23","#)
        )
        #expect(behind.output.contains(#"{"week":"2026-03-23","tickets":10,"orders":40,"#))
    }

    @Test("a name that nobody knows is told with the nearest, and fails")
    func unknown() throws {
        let run = try Executable.run(["notices", "explain", "a", "defectiv", "--as-of", "2026-03-30"], in: Self.site())
        #expect(run.status == 1)
        #expect(run.output == "")
        let expected = """
            signpost notices explain: error: there is no product 'a' in products.csv or the statistics; did you mean 'A'?
            signpost notices explain: error: there is no issue 'defectiv'; did you mean 'defective'?

            """
        #expect(run.errors == expected)
    }

    @Test(
        "words that do not fit are refused",
        arguments: [["A"], ["A", "b", "c"], ["--site", "A", "defective"], ["--site", "--carrier", "x", "y"]])
    func usage(_ words: [String]) throws {
        #expect(try Executable.run(["notices", "explain"] + words, in: Self.site()).status == 64)
    }

    @Test("raw exports alone are explained, too")
    func raw() throws {
        let folder = try Folder([
            "tickets.csv": "id,opened_at,sku,issue\n1,2026-03-02,A,defective\n",
            "orders.csv": "week,sku,carrier,orders\n2026-03-02,A,,50\n",
        ])
        let run = try Executable.run(
            ["notices", "explain", "A", "defective", "--tickets", "tickets.csv", "--orders", "orders.csv", "--as-of", "2026-03-09"],
            in: folder)
        #expect(run.status == 0, "\(run.errors)")
        let expected = """
            A, defective: no notice. As of 2026-03-09; figures up to the week of 2026-03-02.

            Why there is no notice: only 1 complaint of this kind is known in all. Recent ones worth 4 are
            needed.

            """
        #expect(run.output == expected)
    }
}
