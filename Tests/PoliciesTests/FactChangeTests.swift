import Policies
import Testing

@Suite("facts that changed between two versions") struct FactChangeTests {
    private func facts(_ lines: [String]) -> [FactChange.Fact] {
        lines.map { line in
            let parts = line.split(separator: "=", maxSplits: 1).map(String.init)
            return FactChange.Fact(id: parts[0], label: parts[0].filter { !$0.isNumber }, value: parts[1])
        }
    }

    private func changes(_ old: [String], _ new: [String]) -> [String] {
        FactChange.changes(from: facts(old), to: facts(new)).map { "\($0.old?.value ?? "-") > \($0.new?.value ?? "-")" }
    }

    @Test("a value that is another one, a fact that is new, a fact that is gone where it stood")
    func values() {
        #expect(
            changes(["a=1 day", "b=2 days", "c=free"], ["a=1 day", "c=5 USD", "d=mail"]) == ["2 days > -", "free > 5 USD", "- > mail"])
        #expect(changes(["a=1"], ["a=1"]) == [])
        #expect(changes([], ["a=1"]) == ["- > 1"])
    }

    @Test("a step put in between does not change those behind it")
    func steps() {
        let old = ["steps.1=Open your orders", "steps.2=Print the label", "steps.3=Hand the parcel in"]
        let new = ["steps.1=Open your orders", "steps.2=Choose a drop-off point", "steps.3=Print the label", "steps.4=Hand the parcel in"]
        #expect(changes(old, new) == ["- > Choose a drop-off point"])
        #expect(changes(new, old) == ["Choose a drop-off point > -"])
    }

    @Test("a step that reads a little different is one change")
    func rewritten() {
        let old = ["steps.1=Open your orders and press Return", "steps.2=Print the label"]
        let new = ["steps.1=Open your orders, press Return and give the reason", "steps.2=Print the label"]
        #expect(
            changes(old, new) == ["Open your orders and press Return > Open your orders, press Return and give the reason"])
    }
}
