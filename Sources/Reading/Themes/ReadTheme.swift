import Disk
package import Model

/// Reads a folder of templates, labels and assets.
///
/// `NAME.mustache` anywhere but in `assets/` is a template, `labels/LANG.yml` holds the words of the interface, and everything in
/// `assets/` is copied. Other files are passed over.
///
/// - Parameter folder: as the user typed it; diagnostics print their paths with it in front.
/// - Throws: when the folder is not there or the disk fails.
package func readTheme(folder: String) throws(MachineFailure) -> (theme: Theme, diagnostics: [Diagnostic]) {
    guard let source = try SourceFolder(folder) else { throw MachineFailure("cannot read '\(folder)': there is no such folder") }
    var files: [Theme.File] = []
    for path in source.paths { files.append(Theme.File(path: path, bytes: try DiskFile.contents(of: source.file(path)))) }
    let (theme, diagnostics) = readTheme(files: files, folder: source.name)
    guard theme.templates.isEmpty else { return (theme, diagnostics) }
    let empty = Diagnostic(
        .error, id: "theme.empty", file: source.name,
        "there are no templates in this folder; copy those of the built-in theme into it, or remove it and the built-in theme steps in")
    return (theme, (diagnostics + [empty]).inOrder)
}

/// The same for files that are already in memory, their paths relative to the theme's folder.
package func readTheme(files: [Theme.File], folder: String) -> (theme: Theme, diagnostics: [Diagnostic]) {
    var theme = Theme()
    var diagnostics: [Diagnostic] = []
    var labels: [LabelFile] = []
    for file in files.sorted(by: { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }) {
        let report = Report(file: "\(folder)/\(file.path)")
        defer { diagnostics += report.diagnostics }
        if file.path.hasPrefix("assets/") {
            theme.assets.append(Theme.File(path: String(file.path.dropFirst(7)), bytes: file.bytes))
        } else if file.path.hasSuffix(".mustache") {
            guard let source = SourceFile(path: file.path, checking: file.bytes, report: report) else { continue }
            let text = String(decoding: source.bytes, as: UTF8.self)
            theme.templates[String(file.path.dropLast(9))] = Theme.Template(file: report.file, text: text)
        } else if let tag = LabelFile.language(of: file.path) {
            guard let source = SourceFile(path: file.path, checking: file.bytes, report: report) else { continue }
            labels.append(LabelFile(Language(tag), reading: source, report: report))
        }
    }
    for file in labels { theme.labels[file.language] = file.labels.mapValues(\.value) }
    return (theme, (diagnostics + LabelFile.compare(labels)).inOrder)
}
