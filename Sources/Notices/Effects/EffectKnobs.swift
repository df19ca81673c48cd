/// The numbers behind a measured effect.
package struct EffectKnobs: Hashable, Sendable {
    /// Weeks until what was done can show: complaints follow their orders by so many.
    package var delay = 3
    /// The longest stretch before and after, and the shortest that says anything, in weeks.
    package var longest = 26
    package var shortest = 4
    /// The chance a week that trouble began, and that it was there from the start. Higher than the filter's: it watches thousands of
    /// series and must not cry wolf, here one is looked at for which there is a reason.
    package var on = 0.001
    package var launch = 0.03
    /// Explanations of the weeks before that are less probable than this part of the best one are left out.
    package var negligible = 1e-4

    package init() {}
}
