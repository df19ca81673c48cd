import Model

extension TermsReader {
    func exchange(in keys: Keys) -> ExchangeTerms? {
        guard let written = self.keys("exchange", in: keys, TermKeys.exchange) else { return nil }
        var exchange = ExchangeTerms(place: written.place.inText)
        if let window = window(in: written) { exchange.window = window }
        if let from = start(in: written) { exchange.from = from }
        exchange.options = choices("options", in: written, ReturnTerms.Replacement.self)
        exchange.freePerOrder = count("free_per_order", in: written)
        exchange.costs = costs(in: written)
        exchange.sent = start("sent", in: written)
        exchange.finalSale = finalSale(in: written)
        exchange.refund = refund(in: written)
        return exchange
    }

    private func count(_ key: String, in keys: Keys) -> Int? {
        guard let number = keys.number(key, example: 1) else { return nil }
        if (0...1_000).contains(number) { return number }
        error("count", keys.place(of: key), "'\(key)' is a small number from 0 up; write it as 1")
        return nil
    }
}
