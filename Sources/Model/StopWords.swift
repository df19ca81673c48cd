/// English words that nearly every page has and that say nothing of what it is about: left out of index and query.
///
/// Every search index tells its readers this list. Words with a second meaning in a shop stay searchable: `us` (a size system), `off`, `not`.
package enum StopWords {
    package static let list =
        """
        a an and are as at be been but by can could did do does for from had has have he her his how i if in into is it its me my of on or \
        our please should so such than that the their them then there these they this those to was we were what when where which while \
        who why will with would you your
        """

    package static let words: Set<[UInt8]> = Set(list.utf8.split { $0 == 0x20 || $0 == 0x0A }.map(Array.init))
}
