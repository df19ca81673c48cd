import Model
import Reading
import Sizing
import TestFolders

/// A content folder with one size chart, `sizes`, written for one test.
struct ChartFolder {
    var files: [String: String]

    /// - Parameters:
    ///   - chart: `chart.csv`.
    ///   - keys: of the page's front matter, below its title.
    ///   - products: `products.csv` below its heading, `sku,sizes,size_chart`.
    init(_ chart: String, keys: String = "", products: String? = nil, files: [String: String] = [:]) {
        self.files = files
        self.files["site.yml"] = "name: Help\nlanguages: [en]\n"
        self.files["size-charts/sizes/chart.csv"] = chart
        self.files["size-charts/sizes/page.md"] = "---\ntitle: Sizes\n\(keys.isEmpty ? "" : keys + "\n")---\n\nText.\n"
        if let products { self.files["products.csv"] = "sku,sizes,size_chart\n" + products }
        for (path, text) in files { self.files[path] = text }
    }

    /// What reading and plausibility say, as if the folder were called `content`.
    func lines() async throws -> [String] {
        try await diagnostics().map(\.text)
    }

    func diagnostics() async throws -> [Diagnostic] {
        let folder = try Folder(files)
        let (content, diagnostics) = try await readContent(folder: folder.path(), includingDrafts: false)
        let found = diagnostics + (content.map { plausibility(of: $0) } ?? [])
        return found.inOrder.map { diagnostic in
            var diagnostic = diagnostic
            for (path, name) in [(folder.path(), "content")] {
                diagnostic.message = diagnostic.message.replacing(path, with: name)
                if diagnostic.file.hasPrefix(path) { diagnostic.file = name + diagnostic.file.dropFirst(path.count) }
            }
            return diagnostic
        }
    }
}
