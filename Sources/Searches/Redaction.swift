/// Takes out of a query what could tell who asked: e-mail addresses, handles, telephone, order and parcel numbers, codes.
///
/// The page does the same before it reports anything (`redacted` in search-log.js); a test holds both together. Logs of the
/// results page hold what was typed, and so it is done here again, before a query is kept anywhere.
///
/// A value that is kept for a run: its expressions are compiled when they are first used.
struct Redaction {
    private let addresses = /[^\s,;，；、]*\s?@\s?[^\s,;，；、]*/.matchingSemantics(.unicodeScalar)
    /// Codes of letters and digits. A short sku is none: that a product was looked for is worth knowing.
    private let codes = /(?=(?:[A-Za-z\-]*[0-9]){3})(?:[A-Za-z0-9\-]{10,}|[A-Za-z0-9]{8,})/.matchingSemantics(.unicodeScalar)
    /// Five digits, whatever separates them: telephone, order, parcel and card numbers, days of birth. Not a size such as 175/92A, which is
    /// passed over first.
    private let numbers =
        /([0-9]{3}\/[0-9]{2,3}[A-Da-d]?\b)|[A-Za-z#+(\-]*(?![0-9]{3}\/[0-9]{2,3}[A-Da-d]?\b)\p{Nd}(?:[\s\p{P}+]*\p{Nd}){4,}[A-Za-z\-]*/
        .matchingSemantics(.unicodeScalar)
    /// Short numbers of what is called an order.
    private let orders =
        /(#|order|parcel|订单|单号|包裹)([^\p{N}…]{0,12})\p{Nd}{3,}/.ignoresCase().matchingSemantics(.unicodeScalar)

    func redacted(_ query: String) -> String {
        var text = Self.narrow(query)
        if text.contains("@") { text = text.replacing(addresses, with: "…") }
        // Most queries have no number, and expressions are slow.
        let digits = text.unicodeScalars.count { $0.properties.generalCategory == .decimalNumber }
        guard digits > 2 else { return text }
        text = text.replacing(codes, with: "…")
        if digits > 4 { text = text.replacing(numbers) { $0.output.1.map(String.init) ?? "…" } }
        return text.replacing(orders) { "\($0.output.1)\($0.output.2)…" }
    }

    /// Full-width forms as ASCII: a number typed in them is a number.
    private static func narrow(_ text: String) -> String {
        guard text.unicodeScalars.contains(where: { (0xFF01...0xFF5E).contains($0.value) }) else { return text }
        var out = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            let isWide = (0xFF01...0xFF5E).contains(scalar.value)
            out.append(
                isWide ? Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar : scalar)
        }
        return String(out)
    }
}
