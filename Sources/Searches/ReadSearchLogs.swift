import Disk
package import Model
package import Search

/// What people searched for, from the logs of web servers. Logs are read in pieces, whatever their size; of a search only its
/// words, its day and a count stay.
///
/// - Parameters:
///   - words: fold queries as the site's search does.
///   - lastDay: later searches are counted and passed over; nil takes all.
///   - day: the day of a moment, in seconds since 1970-01-01 UTC, on the site's calendar.
/// - Returns: no log where a file is not there, damaged or no log at all; and what is to be said of the files.
/// - Complexity: O(bytes); the memory grows with the number of different queries, up to a limit
package func readSearchLogs(
    _ inputs: [LogInput], of site: SearchedSite, words: SearchableWords, upTo lastDay: Day? = nil, day: @escaping (Int64) -> Day
) throws(MachineFailure) -> (log: SearchLog?, diagnostics: [Diagnostic]) {
    var reader = SearchLogReader(site, words: words, lastDay: lastDay, day: day)
    var diagnostics: [Diagnostic] = []
    for input in inputs {
        if let mistake = missing(input) { diagnostics.append(mistake) } else { diagnostics += try reader.read(input) }
    }
    return (diagnostics.hasErrors ? nil : reader.finished(languages: site.languages), diagnostics)
}

private func missing(_ input: LogInput) -> Diagnostic? {
    guard case .path(let path) = input, path != "-" else { return nil }
    if !DiskFile.exists(path) {
        return Diagnostic(
            .error, id: "search-log.no-file", file: path,
            "there is no such file; write the path of a web server's access log, or - for the standard input")
    }
    if FileKind(of: path) == .folder {
        return Diagnostic(.error, id: "search-log.folder", file: path, "this is a folder; write the paths of the logs in it")
    }
    return nil
}
