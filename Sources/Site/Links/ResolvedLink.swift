/// Where a link of a text leads, known once all pages are.
enum ResolvedLink: Hashable, Sendable {
    /// A page of the site, by its number, and what follows its address: `#part`, `?q=x`, or nothing.
    case page(Int, suffix: String)
    /// A file of the site: its path below the root, and what follows.
    case file(String, suffix: String)
    /// Finished as it is: another host, an address to write to, a part of the same page.
    case finished(String)
}
