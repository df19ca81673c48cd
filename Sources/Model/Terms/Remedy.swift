/// One line of the compensation standard: a kind of problem, and what the customer may choose.
package struct Remedy: Hashable, Sendable {
    /// Codes of issues.
    package var issues: [String]
    /// The problem in words; the issues' names where nothing is written.
    package var problem: LocalizedText?
    /// 1 urgent, 2 normal; nil where nothing is said.
    package var level: Int?
    /// How soon the shopper should report it.
    package var report: Deadline?
    package var evidence: [LocalizedText] = []
    /// What the customer may choose; one of them.
    package var choices: [Choice] = []
    /// Deadlines of the shop's other steps: the first answer, the check.
    package var steps: [PolicyTerms.TimeLimit] = []
    /// Who pays the freight; nil where none is needed.
    package var freight: Cost.Payer?
    package var note: LocalizedText?
    package var place: TextPlace

    package init(issues: [String], problem: LocalizedText?, place: TextPlace) {
        self.issues = issues
        self.problem = problem
        self.place = place
    }

    package struct Deadline: Hashable, Sendable {
        package var within: TimeSpan
        package var from: TermStart?

        package init(within: TimeSpan, from: TermStart?) {
            self.within = within
            self.from = from
        }
    }

    /// Things the customer gets together: `refund in full and a coupon of 5 USD`.
    package struct Choice: Hashable, Sendable {
        package var parts: [Part]
        package var deadline: Deadline?

        package init(parts: [Part], deadline: Deadline? = nil) {
            self.parts = parts
            self.deadline = deadline
        }
    }

    package enum Part: Hashable, Sendable {
        /// The same again, sent anew.
        case reship
        case replacement, exchange, repair, missingPart
        case refund(Refund)
        case coupon(Money)
        case freeReturn
        case gift(LocalizedText)
        case words(LocalizedText)
    }

    package enum Refund: Hashable, Sendable {
        case full, difference
        /// Hundredths of a percent of the price.
        case percent(Int)
        case amount(Money)
    }
}
