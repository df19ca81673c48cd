/// The names that terms may refer to, and what the site is like; sorted where a diagnostic lists them.
struct TermNames {
    /// Of products.
    var categories: [String] = []
    /// Of members, from the `tiers` of all policies.
    var tiers: [String] = []
    var channels: [String] = []
    var carriers: [String] = []
    var issues: [String] = []
    /// ISO 4217, for examples and for `free`.
    var currency = "USD"
}
