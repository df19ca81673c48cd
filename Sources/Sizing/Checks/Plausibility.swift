package import Model

/// What can be told to be wrong with size charts and with what is sold by them, without knowing the things themselves.
///
/// Every finding is a warning: numbers can be odd and true. A check speaks only where it would be right about the charts
/// that real shops publish; docs/size-checks.md tells the rule of each and what it says of 41 such charts.
package func plausibility(of content: Content) -> [Diagnostic] {
    let products = Dictionary(content.products.map { ($0.sku, $0) }, uniquingKeysWith: { first, _ in first })
    var found: [Diagnostic] = []
    for chart in content.sizeCharts {
        let sold = chart.products.compactMap { products[$0] }
        found += plausibility(of: chart, products: sold)
        found += SoldSizesCheck(chart, products: sold, file: content.folder + "/products.csv").diagnostics()
    }
    return (found + PictureCheck.diagnostics(in: content)).inOrder
}

/// What can be told to be wrong with one chart.
///
/// - Parameter products: those that it is for.
package func plausibility(of chart: SizeChart, products: [Product]) -> [Diagnostic] {
    let measured = MeasuredChart(chart)
    let columns = ColumnTwiceCheck(measured)
    let twins = TwinUnitsCheck(measured)
    let units = UnitCheck(measured, wearer: SupposedWearer(measured, products: products), except: twins.suspects)
    let suspects = units.suspects.union(twins.suspects)
    let ease = EaseCheck(measured, except: suspects)
    let order = OrderCheck(measured, except: units.told.union(ease.told).union(twins.told))
    return columns.diagnostics + twins.diagnostics + units.diagnostics + order.diagnostics
        + RangeCheck(measured, except: order).diagnostics + OutlierCheck(measured, except: suspects, order.told).diagnostics
        + ease.diagnostics + SwappedCheck(measured, except: suspects).diagnostics
        + SizeTwiceCheck(measured).diagnostics
}
