import Model

extension PolicyTerms {
    /// Reads what stands behind `terms:`; nil, and an error, where that is no map.
    init?(_ node: YAMLNode, reader: TermsReader) {
        guard let keys = reader.keys(node, "'terms'", TermKeys.terms) else { return nil }
        self.init(file: reader.report.file, place: node.place.inText)
        coverage = reader.coverage(in: keys)
        conditions = reader.sentences("conditions", in: keys)
        steps = reader.sentences("steps", in: keys)
        evidence = reader.sentences("evidence", in: keys)
        timeLimits = reader.timeLimits("time_limits", in: keys)
        returns = reader.returns(in: keys)
        exchange = reader.exchange(in: keys)
        shipping = reader.shipping(in: keys)
        warranty = reader.warranty(in: keys)
        price = reader.price(in: keys)
        advertising = reader.advertising(in: keys)
        tiers = reader.memberTiers(in: keys)
        compensation = reader.compensation(in: keys)
    }
}

extension TermsReader {
    fileprivate func coverage(in keys: Keys) -> PolicyTerms.Coverage {
        var coverage = PolicyTerms.Coverage()
        guard let covers = self.keys("covers", in: keys, TermKeys.covers) else {
            return coverage
        }
        coverage.place = covers.place.inText
        coverage.countries = countries("countries", in: covers)
        coverage.exceptCountries = countries("except_countries", in: covers)
        coverage.categories = categories(in: covers)
        coverage.tiers = tiers(in: covers)
        coverage.channels = channels(in: covers)
        if !coverage.countries.isEmpty, let stray = coverage.exceptCountries.first(where: { !coverage.countries.contains($0) }) {
            error(
                "except-country", covers.place(of: "except_countries"),
                "'except_countries' takes out \(stray.code), which 'countries' does not name; leave it out")
        }
        return coverage
    }
}
