/// Takes out of a query what could tell who asked: e-mail addresses, handles, telephone, order and parcel numbers, codes.
///
/// The page does the same before it reports anything (`redacted` in search-log.js); a test holds both together. Logs of the
/// results page hold what was typed, and so it is done here again, before a query is kept anywhere.
enum Redaction {
    static func redacted(_ query: String) -> String {
        var text = narrow(query)
        if text.contains("@") {
            text = text.replacing(/[^\s,;，；、]*\s?@\s?[^\s,;，；、]*/.matchingSemantics(.unicodeScalar), with: "…")
        }
        guard text.unicodeScalars.contains(where: { $0.properties.generalCategory == .decimalNumber }) else { return text }
        // Five digits, whatever separates them: telephone, order, parcel and card numbers, days of birth.
        text = text.replacing(
            /[A-Za-z#+(\-]*\p{Nd}(?:[\s\p{P}+]*\p{Nd}){4,}[A-Za-z\-]*/.matchingSemantics(.unicodeScalar), with: "…")
        // Codes of letters and digits. A short sku is none: that a product was looked for is worth knowing.
        text = text.replacing(
            /(?=(?:[A-Za-z\-]*[0-9]){3})(?:[A-Za-z0-9]{8,}|[A-Za-z0-9\-]{10,})/.matchingSemantics(.unicodeScalar), with: "…")
        // Short numbers of what is called an order.
        return text.replacing(
            /(#|order|parcel|订单|单号|包裹)([^\p{N}…]{0,12})\p{Nd}{3,}/.ignoresCase().matchingSemantics(.unicodeScalar)
        ) { "\($0.output.1)\($0.output.2)…" }
    }

    /// Full-width forms as ASCII: a number typed in them is a number.
    private static func narrow(_ text: String) -> String {
        guard text.unicodeScalars.contains(where: { (0xFF01...0xFF5E).contains($0.value) }) else { return text }
        var out = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            let isWide = (0xFF01...0xFF5E).contains(scalar.value)
            out.append(isWide ? Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar : scalar)
        }
        return String(out)
    }
}
