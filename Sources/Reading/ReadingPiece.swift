import Model

/// What one file said by itself.
enum ReadingPiece: Sendable {
    case page(PageFile)
    case chart(String, SizeChart?, [Diagnostic])
    case phrasebook(Language, Phrasebook, [Diagnostic])
    case tickets([TicketCount], [Diagnostic])
    case orders([OrderCount], [Diagnostic])
    case service([ServiceCount], [Diagnostic])
    case hours([HourCount], [Diagnostic])
    /// Read by the assembly, because it needs what other files say.
    case file(ContentPath.SingleFile, SourceFile)
    case nothing([Diagnostic])
}
