extension Notice {
    /// One line of `signpost notices --replay --format jsonl`, as the contract prints it; without a line feed.
    package var json: String {
        var fields = ["\"id\":\(JSON.text(id))", "\"scope\":\"\(scope.kind)\""]
        switch scope {
        case .product(let sku): fields.append("\"sku\":\(JSON.text(sku.text))")
        case .group(let name), .category(let name), .carrier(let name), .channel(let name):
            fields.append("\"\(scope.kind)\":\(JSON.text(name))")
        case .site: break
        }
        fields += [
            "\"issue\":\(JSON.text(issue))", "\"from\":\"\(from)\"", "\"to\":\(to.map { "\"\($0)\"" } ?? "null")", "\"level\":\(level)",
            "\"probability\":\(JSON.number(probability, decimals: 4))", "\"evidence\":\(evidence.json)",
        ]
        return "{\(fields.joined(separator: ","))}"
    }
}

extension Notice.Evidence {
    /// The exact figures, for the merchant; published ones are rounded elsewhere.
    package var json: String {
        "{\"weeks\":\(weeks),\"tickets\":\(tickets),\"orders\":\(JSON.number(orders, decimals: 0)),"
            + "\"rate\":\(JSON.number(rate, decimals: 4)),\"usual_rate\":\(JSON.number(usualRate, decimals: 4)),"
            + "\"ratio\":\(JSON.number(ratio, decimals: 2))}"
    }
}
