package import Model

/// What shoppers see of the decided notices, and what waits for the shop.
///
/// - Parameters:
///   - history: decided from the statistics.
///   - content: what the shop wrote: notices, overrides, improvements, and whether new notices are reviewed first.
///   - asOf: the day of which the site is built.
/// - Returns: the register, and what is wrong with overrides, which only the notices can tell.
package func register(
    _ history: NoticeHistory, content: Content, asOf: Day
) -> (register: NoticeRegister, diagnostics: [Diagnostic]) {
    (NoticeRegister(notices: history.notices.map { PublishedNotice($0) }, lastWeek: history.lastWeek), [])
}
