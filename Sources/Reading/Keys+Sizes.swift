import Model

extension Keys {
    /// How many sizes to go up or down: 1, 0.5, -1, up to 3 either way; nil, and an error, for anything else.
    ///
    /// - Parameter issue: the code of the issue that it is about; nil where that is said elsewhere.
    func sizes(of issue: String?) -> Double? {
        guard let node = node("sizes") else { return nil }
        guard let text = node.text, let sizes = Double(text.hasPrefix("+") ? String(text.dropFirst()) : text), sizes.magnitude <= 3,
            (sizes * 2).rounded() == sizes * 2
        else {
            report.error("issues.sizes", node.place, "'sizes' is a number of sizes from -3 to 3, whole or half; write it as 1, 0.5 or -1")
            return nil
        }
        guard let issue, let message = sizesMistake(sizes, of: issue) else { return sizes }
        report.error("issues.sizes", sizes != 0 && !movesSizes(issue) ? place(of: "sizes") : node.place, message)
        return nil
    }
}

/// Whether another size may be advised because of the issue: a mix-up of units moves nobody to another size.
private func movesSizes(_ issue: String) -> Bool { Issue.aboutSize.contains(issue) && Issue.mayAdviseSizes(issue) }

/// What is wrong with so many sizes up or down because of the issue; nil where nothing is.
func sizesMistake(_ sizes: Double, of issue: String) -> String? {
    if sizes != 0, !movesSizes(issue) {
        return "'\(issue)' moves nobody to another size; 'sizes' is for runs_small, runs_large and size_inconsistent: remove it here"
    }
    if issue == "runs_small" && sizes < 0 || issue == "runs_large" && sizes > 0 {
        return
            "'\(issue)' with \(JSON.number(sizes, decimals: 1)) sends shoppers the wrong way; write it as \(JSON.number(-sizes, decimals: 1))"
    }
    return nil
}

/// The one number of sizes that an advice speaks of, as it may be written out in English and Chinese; nil where it speaks of none or of
/// several.
func sizesSaid(in advice: String) -> Double? {
    var rest = advice.lowercased()
    var found: Set<Double> = []
    // Longer phrases before those that they hold.
    for (phrase, sizes) in [
        ("one and a half size", 1.5), ("two and a half size", 2.5), ("half a size", 0.5), ("half size", 0.5), ("one size", 1),
        ("two sizes", 2), ("three sizes", 3), ("一码半", 1.5), ("两码半", 2.5), ("半码", 0.5), ("一码", 1), ("两码", 2), ("三码", 3),
    ] where rest.contains(phrase) {
        rest = rest.replacing(phrase, with: " ")
        found.insert(sizes)
    }
    return found.count == 1 ? found.first : nil
}
