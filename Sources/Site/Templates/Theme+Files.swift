import Model

extension Theme {
    /// A path below the theme's folder as diagnostics print it: `site-templates/labels/zh.yml`.
    func file(_ path: String) -> String {
        for (name, template) in templates.sorted(by: { $0.key < $1.key }) {
            let ending = name + ".mustache"
            if template.file.hasSuffix(ending) { return String(template.file.dropLast(ending.count)) + path }
        }
        return path
    }
}
