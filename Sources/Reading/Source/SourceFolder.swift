import Disk
import Model

/// The files below a folder, in an order that no file system decides.
struct SourceFolder: Sendable {
    /// The folder as the user typed it, without a slash at its end.
    let name: String
    /// Paths below the folder with `/` between their steps, sorted; hidden files and editors' backups are left out.
    private(set) var paths: [String] = []
    /// Folders and files whose names are not UTF-8.
    private(set) var unreadableNames: [String] = []
    /// Links to a folder that they lie in: whoever follows them never comes to an end.
    private(set) var loops: [String] = []

    private static let deepest = 32

    /// Walks the folder; nil when there is none.
    init?(_ folder: String) throws(MachineFailure) {
        name = DiskFolder(folder).path
        guard FileKind(of: name) == .folder else { return nil }
        try walk("", above: [])
        paths.sort { $0.utf8.lexicographicallyPrecedes($1.utf8) }
        unreadableNames.sort()
        loops.sort()
    }

    /// The path that opens a file of this folder, and that diagnostics print.
    func file(_ path: String) -> String { name + "/" + path }

    /// - Parameter folders: the real paths of those that lead here.
    private mutating func walk(_ below: String, above folders: [String]) throws(MachineFailure) {
        let shown = below.isEmpty ? name : file(below)
        let real = DiskFolder(shown).realPath
        guard !folders.contains(real) else {
            loops.append(below)
            return
        }
        guard folders.count <= SourceFolder.deepest else { throw MachineFailure("cannot read '\(shown)': folders lie more than 32 deep") }
        for entry in try DiskFolder(shown).entries() {
            guard entry.bytes.first != UInt8(ascii: "."), entry.bytes.first != UInt8(ascii: "#"), entry.bytes.last != UInt8(ascii: "~")
            else { continue }
            let above = below.isEmpty ? "" : below + "/"
            guard let name = entry.name else {
                unreadableNames.append(above + entry.shownName)
                continue
            }
            if entry.kind == .folder {
                try walk(above + name, above: folders + [real])
            } else {
                paths.append(above + name)
            }
        }
    }
}

extension SourceFolder {
    /// Says that there is no content folder of this name.
    static func missing(_ name: String) -> Diagnostic {
        let message = "there is no such folder; run 'signpost new site NAME' to start one, or name it with --content"
        return Diagnostic(.error, id: "source.no-folder", file: name, message)
    }
}
