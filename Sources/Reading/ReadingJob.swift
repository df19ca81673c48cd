/// One file to read.
struct ReadingJob: Sendable {
    let path: String
    let kind: ContentPath
}
