/// How much a word counts by where it stands: BM25F (Robertson, Zaragoza, Taylor 2004) with fixed field lengths.
///
/// The usual lengths are constants and not the site's averages, so that each page is weighed by itself and in parallel, and a
/// changed page moves no other page's figures. The rest of the formula (idf, the sum over words) is search.js's.
struct FieldWeights: Sendable {
    /// A field's weight, the number of terms that is usual in it, and how far its length matters (0 not at all, 1 fully).
    struct Field: Sendable {
        var weight: Float
        var usualLength: Float
        var lengthEffect: Float

        /// What one occurrence in a field of so many terms adds.
        func share(of terms: Int) -> Float {
            weight / (1 - lengthEffect + lengthEffect * Float(terms) / usualLength)
        }
    }

    var title = Field(weight: 9, usualLength: 6, lengthEffect: 0.5)
    var description = Field(weight: 2.5, usualLength: 14, lengthEffect: 0.4)
    var tags = Field(weight: 5, usualLength: 6, lengthEffect: 0.3)
    var sku = Field(weight: 12, usualLength: 3, lengthEffect: 0)
    var heading = Field(weight: 4, usualLength: 4, lengthEffect: 0.5)
    var body = Field(weight: 1, usualLength: 90, lengthEffect: 0.6)
    /// Of what people say about the complaints that a page helps with, shared among them.
    var complaints: Float = 1
    /// The sum at which a word's impact reaches one half: BM25's k1, larger because the fields' weights are added before it.
    var saturation: Float = 3

    /// The impact of a summed weight, 0 to 1, as one of the format's steps.
    func level(_ sum: Float) -> UInt32 {
        min(UInt32(IndexFormat.levels - 1), UInt32(sum / (sum + saturation) * Float(IndexFormat.levels)))
    }
}
