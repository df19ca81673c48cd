import ArgumentParser
import Model

/// How diagnostics reach standard error.
enum DiagnosticFormat: String, ExpressibleByArgument, CaseIterable {
    case text, json

    func line(_ diagnostic: Diagnostic, inColour: Bool) -> String {
        switch self {
        case .text:
            guard inColour else { return diagnostic.text.printable }
            let colour = diagnostic.severity == .error ? "\u{1B}[1;31m" : "\u{1B}[1;33m"
            return
                "\u{1B}[1m\(diagnostic.place.printable):\u{1B}[0m \(colour)\(diagnostic.severity.rawValue):\u{1B}[0m \(diagnostic.message.printable)"
        case .json:
            return "{\"file\":\(JSON.text(diagnostic.file)),\"line\":\(diagnostic.line),\"column\":\(diagnostic.column),"
                + "\"severity\":\"\(diagnostic.severity.rawValue)\",\"id\":\(JSON.text(diagnostic.id)),\"message\":\(JSON.text(diagnostic.message))}"
        }
    }
}
