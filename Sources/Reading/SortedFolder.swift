import Model

/// The paths of a content folder, told apart by what they are.
struct SortedFolder {
    /// Files to read, the long ones first.
    private(set) var jobs: [ReadingJob] = []
    private(set) var assets: [Asset] = []
    /// The folders of `faq/`.
    private(set) var categories: Set<String> = []
    /// Every page that there is a file for, readable or not.
    private(set) var files: [PageKey: [Language: String]] = [:]
    private(set) var diagnostics: [Diagnostic] = []

    init(_ folder: SourceFolder, _ languages: [Language]) {
        for path in folder.paths where path != "site.yml" {
            let report = Report(file: folder.file(path))
            defer { diagnostics += report.diagnostics }
            guard let kind = ContentPath(path, languages: languages, report: report) else { continue }
            switch kind {
            case .asset(let name):
                assets.append(Asset(path: name, file: folder.file(path)))
            case .ignored:
                break
            case .page(let key, let language):
                if case .question(let category, _) = key { categories.insert(category) }
                if let other = files[key]?[language] {
                    report.error("source.page-twice", "'\(other)' is the same page in the same language; keep one of the two")
                    continue
                }
                files[key, default: [:]][language] = path
                jobs.append(ReadingJob(path: path, kind: kind))
            case .file(.tickets), .file(.orders), .file(.hours):
                // The longest by far: other pages fill the second core meanwhile.
                jobs.insert(ReadingJob(path: path, kind: kind), at: 0)
            case .chart, .phrasebook, .file:
                jobs.append(ReadingJob(path: path, kind: kind))
            }
        }
    }
}
