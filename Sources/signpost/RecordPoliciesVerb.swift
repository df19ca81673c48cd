import ArgumentParser
import Model
import Policies
import Publishing

struct RecordPoliciesVerb: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "record",
        abstract: "Records what the policies in force say; from then on a build that would alter them fails.",
        discussion: """
            It writes policies/.published.json in the content folder: commit that file. Run it when a version has taken effect, and after
            a slip of the pen was put right and marked under 'corrections'. Upcoming versions are not recorded; they may change freely.

            Example:
              signpost policies record
            """)

    @OptionGroup var options: PolicyOptions

    func run() async throws {
        let result = try await Terminal.run { () async throws(MachineFailure) in try await options.build.recordPolicies() }
        Terminal.print(result.diagnostics.filter { $0.severity == .error }, as: .text)
        guard result.isDone else {
            Terminal.printError("Nothing was recorded.")
            throw ExitCode(1)
        }
        guard !result.recorded.isEmpty else {
            Terminal.printResult(
                result.count == 0
                    ? "No policy is in force yet: nothing to record." : "All that is in force is recorded already in \(result.file).")
            return
        }
        for text in result.recorded {
            Terminal.printResult("\(text.policy) \(text.effective.map { "\($0) " } ?? "")(\(text.language)) \(text.sha256.prefix(12))")
        }
        Terminal.printResult("Recorded \(Summary.count(result.recorded.count, "text")) in \(result.file); commit this file.")
    }
}
