import Model

extension TermsReader {
    func warranty(in keys: Keys) -> WarrantyTerms? {
        guard let written = self.keys("warranty", in: keys, TermKeys.warranty) else { return nil }
        var warranty = WarrantyTerms(place: written.place.inText)
        warranty.covers = maps("covers", in: written, TermKeys.warrantyCover).compactMap { cover in
            if cover.node("what") == nil { cover.requires("what", "Electronics") }
            if cover.node("length") == nil { cover.requires("length", "24 months") }
            let categories = categories(in: cover)
            let faults = words("faults", in: cover)
            guard let what = words("what", in: cover), let length = length("length", in: cover) else { return nil }
            return WarrantyTerms.Cover(what: what, categories: categories, length: length, faults: faults, place: cover.place.inText)
        }
        if let from = start(in: written) { warranty.from = from }
        warranty.remedies = choices("remedies", in: written, WarrantyTerms.Kind.self)
        warranty.within = span("within", in: written)
        warranty.withinFrom = start("within_from", in: written)
        warranty.payer = choice("pays", in: written, Cost.Payer.self)
        return warranty
    }

    // MARK: Prices and advertisements

    func price(in keys: Keys) -> PriceTerms? {
        guard let written = self.keys("price", in: keys, TermKeys.price) else { return nil }
        if written.node("window") == nil { written.requires("window", "15 days") }
        let from = start(in: written) ?? .event(.order)
        let gives = written.node("gives").flatMap { remedyChoice($0, "gives") }
        guard let window = length("window", in: written) else { return nil }
        let usual = Remedy.Choice(parts: [.refund(.difference)])
        return PriceTerms(place: written.place.inText, window: window, from: from, gives: gives ?? usual)
    }

    func advertising(in keys: Keys) -> AdvertisingTerms? {
        guard let written = self.keys("advertising", in: keys, TermKeys.advertising) else { return nil }
        var advertising = AdvertisingTerms(place: written.place.inText)
        advertising.binding = sentences("binding", in: written)
        advertising.correction = span("correction", in: written)
        advertising.channels = channels(in: written)
        advertising.choices = elements("choices", in: written).compactMap { remedyChoice($0, "choices") }
        advertising.chooseWithin = span("choose_within", in: written)
        return advertising
    }
}
