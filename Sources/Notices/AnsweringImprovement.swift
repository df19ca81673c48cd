import Model

/// Days after a notice came down within which an improvement still counts as what ended its trouble: complaints follow their
/// orders for up to four weeks.
private let daysAfterwards = 28

/// The improvement that answers the notice, as an index into the content's: about the same issue and the same thing, made on the
/// first day at or after the notice went up, and no later than four weeks after it came down.
///
/// An improvement about exactly what the notice is about comes before one that covers it: one for the whole shop answers any notice,
/// one about a product answers the notice of its group or category, one about a carrier answers the whole shop's.
func answer(to notice: PublishedNotice, in content: Content, asOf: Day) -> Int? {
    guard let issue = notice.issue else { return nil }
    let last = min(notice.to?.advanced(by: daysAfterwards) ?? asOf, asOf)
    var best: (distance: Int, day: Day, index: Int)?
    for (index, improvement) in content.improvements.enumerated()
    where improvement.issue == issue && improvement.day >= notice.from && improvement.day <= last {
        guard let distance = notice.scopes.compactMap({ distance(from: improvement, to: $0, in: content) }).min() else { continue }
        let candidate = (distance, improvement.day, index)
        if best.map({ candidate < ($0.distance, $0.day, $0.index) }) ?? true { best = candidate }
    }
    return best?.index
}

/// 0: about exactly this; 1: it covers this or a part of it; nil: about something else.
private func distance(from improvement: Improvement, to scope: Notice.Scope, in content: Content) -> Int? {
    let isForAll = improvement.product == nil && improvement.carrier == nil
    switch scope {
    case .product(let sku): return improvement.product == sku ? 0 : isForAll ? 1 : nil
    case .carrier(let id): return improvement.carrier == id ? 0 : isForAll ? 1 : nil
    case .site: return isForAll ? 0 : improvement.carrier != nil ? 1 : nil
    case .channel: return isForAll ? 1 : nil
    case .group(let name): return isForAll || product(of: improvement, in: content)?.group == name ? 1 : nil
    case .category(let name): return isForAll || product(of: improvement, in: content)?.category == name ? 1 : nil
    }
}

private func product(of improvement: Improvement, in content: Content) -> Product? {
    improvement.product.flatMap { sku in content.products.first { $0.sku == sku } }
}
